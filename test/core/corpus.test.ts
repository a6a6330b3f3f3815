import { differences, marked } from '../bench/accuracy/corpus-marks';
import { CORPUS_FILES, corpusStories, parseCorpus, TEXT_RULES } from '../support/corpus';

const stories = CORPUS_FILES.flatMap(corpusStories);

describe('stories of the corpus: nothing is judged otherwise than the margin says', () => {
  it.each(stories.map((story) => [story.text, story] as const))('%s', (_, story) => {
    expect(differences(story)).toEqual(story.wrongToday);
  });

  it('are many, of many domains, and hold clean and faulty ones for each rule', () => {
    expect(stories.length).toBeGreaterThanOrEqual(120);
    expect(new Set(stories.map(({ domain }) => domain)).size).toBeGreaterThanOrEqual(10);
    for (const rule of TEXT_RULES) expect(stories.filter(({ faults }) => faults.has(rule)).length).toBeGreaterThanOrEqual(8);
    expect(stories.filter(({ faults }) => faults.size === 0).length).toBeGreaterThanOrEqual(40);
  });
});

describe('corpus file', () => {
  it.each([
    ['no margin', 'As a shopper, I want to pay', 'Line 1: no bar between margin and story'],
    ['an unknown rule', 'has-color | As a shopper', 'Line 1: no text rule “has-color”'],
    ['an unknown part', 'ok | As a shopper\n    colour: red', 'Line 2: no part “colour”'],
    ['an unknown miss', 'ok | As a shopper\n    wrong today: colour', 'Line 2: no rule or part “colour”'],
    ['a detail without a story', '    role: shopper', 'Line 1: no story above'],
    ['a story twice', 'ok | Pay\nhas-role | Pay', 'The story stands there twice: Pay'],
  ])('%s is refused', (_, text, message) => {
    expect(() => parseCorpus(text)).toThrow(message);
  });

  it('is marked anew without touching what is expected', () => {
    const expected = '## Shop\nhas-role | As a shopper, I want to pay\n    role: clerk\nhas-benefit | As a shopper, I want to buy\n    wrong today: role\n';
    expect(marked(expected)).toBe('## Shop\nhas-role | As a shopper, I want to pay\n    role: clerk\n    wrong today: has-benefit has-role role\nhas-benefit | As a shopper, I want to buy\n');
  });

});
