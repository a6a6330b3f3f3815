import { detectedStoryTypes, firstDraft } from '../../../static/settings/first-draft';
import { proposalText } from '../../../static/settings/proposal-text';
import { raw, read } from './site';

const sentence = { summary: 'As a shopper, I want to pay with a saved card so that I check out faster' };

test.each([
  [['Story', 'Bug'], ['story']],
  [['User Story', 'Customer story', 'Task'], ['user story', 'customer story']],
  [['Task', 'History'], ['story', 'user story']],
])('of %j, %j are stories', (types, stories) => {
  expect(detectedStoryTypes(types)).toEqual(stories);
});

test('plain summaries bring the plain preset, with the reason', () => {
  const proposal = firstDraft(read(raw(1, sentence), raw(2), raw(3), raw(4), raw(5, sentence, 'Bug')));
  expect(proposal).toMatchObject({ preset: 'plain', stories: { total: 4, inSentenceForm: 1 }, draft: { name: 'Plain', ready: { rules: { 'has-role': { level: 'advice' } }, storyTypes: ['story'] } } });
  expect(proposalText(proposal)).toBe('1 of 4 stories at the top of the backlog uses the sentence form “As a …, I want to …”. So the rules about that sentence are proposed as advice, which costs no points.');
});

test('stories in sentence form bring the standard preset, and so does an empty backlog', () => {
  expect(firstDraft(read(raw(1, sentence), raw(2)))).toMatchObject({ preset: 'standard', stories: { total: 2, inSentenceForm: 1 } });
  const empty = firstDraft(read());
  expect(empty).toMatchObject({ preset: 'standard', stories: { total: 0 } });
  expect(proposalText(empty)).toMatch(/^There are no open stories/);
});
