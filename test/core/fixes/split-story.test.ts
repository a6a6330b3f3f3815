import fc from 'fast-check';
import { splitDescription, storySplits, withLine } from '../../../src/core/fixes/split-story';
import { adfProblem } from '../../../sandbox/jira/change/adf-problem';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { judge } from '../../../src/core/readiness/judge';
import { parseStory } from '../../../src/core/story/parse-story';
import type { IssueFacts } from '../../../src/core/story/issue-facts';
import { br, doc, h, p, text } from '../../support/adf';
import { adfDocument, issueFacts } from '../../support/arbitrary';
import { facts } from '../../support/facts';
import { runs } from '../../support/runs';

const splits = (issue: IssueFacts) => storySplits(parseStory(issue, ['story']), issue.description);

test('a sentence in the summary: the issue keeps the first action, the new one reads the same with the second', () => {
  expect(splits(facts({ summary: 'As a clerk, I want to export the sales and print a slip so that I can go home' }))).toEqual([{
    action: 'print',
    kept: { field: 'summary', words: 'As a clerk, I want to export the sales so that I can go home' },
    now: 'As a clerk, I want to export the sales and print a slip so that I can go home',
    path: [],
    summary: 'As a clerk, I want to print a slip so that I can go home',
    sentence: 'As a clerk, I want to print a slip so that I can go home',
  }]);
});

test('a summary that starts with a verb', () => {
  expect(splits(facts({ summary: '[Till] Export the sales and print a slip' }))).toMatchObject([{ kept: { words: '[Till] Export the sales' }, summary: '[Till] Print a slip' }]);
});

test('of three actions each but the first can move', () => {
  expect(splits(facts({ summary: 'As a clerk, I want to create, edit and delete my orders' })).map(({ action, kept }) => [action, kept.words])).toEqual([
    ['edit', 'As a clerk, I want to create and delete my orders'],
    ['delete', 'As a clerk, I want to create and edit my orders'],
  ]);
});

test('a sentence in the description is rewritten there, and all else stays', () => {
  const sentence = 'As a clerk, I want to export the sales and print a slip so that I can go home';
  const description = doc(h(2, 'Story'), p('First.', br, sentence, br, 'Last.'), p('more'));
  const [split] = splits(facts({ summary: 'Evening', description }));
  expect(split).toMatchObject({ kept: { field: 'description' }, now: sentence, path: [1], summary: 'Print a slip', sentence: 'As a clerk, I want to print a slip so that I can go home' });
  expect(withLine(description, split?.path ?? [], split?.now ?? '', split?.kept.words ?? '')).toEqual(doc(h(2, 'Story'), p('First.', br, 'As a clerk, I want to export the sales so that I can go home', br, 'Last.'), p('more')));
});

test.each<[string, Partial<IssueFacts>]>([
  ['one action', { summary: 'As a clerk, I want to export the sales' }],
  ['no sentence', { summary: 'Receipts' }],
  ['formatting that new words would lose', { summary: 'Evening', description: doc(p('As a clerk, I want to export the ', text('sales', 'strong'), ' and print a slip')) }],
  ['a sentence over several lines whose actions stand on the second', { summary: 'Evening', description: doc(p('As a clerk'), p('I want to'), p('export the sales and print a slip')) }],
])('nothing to split: %s', (_, changes) => {
  expect(splits(facts(changes))).toEqual([]);
});

test('the new description is one that Jira takes, and names where it comes from', () => {
  const made = splitDescription('As a clerk, I want to print a slip', 'SHOP-7');
  expect(adfProblem(made)).toBeNull();
  expect(JSON.stringify(made)).toContain('Split from SHOP-7.');
});

test('a line with marks keeps them', () => {
  expect(withLine(doc(p('a ', text('old words', 'em'), ' z')), [0], 'old words', 'new')).toEqual(doc(p('a ', text('new', 'em'), ' z')));
  expect(withLine(doc(p('a')), [0], 'b', 'c')).toBeNull();
  expect(withLine(doc(p('a')), [4, 2], 'a', 'c')).toBeNull();
  expect(withLine('a', [], 'a', 'c')).toBeNull();
});

test('the score of what is left never falls', () => {
  const action = fc.constantFrom('export the sales', 'print a slip', 'delete old orders', 'edit my address');
  fc.assert(
    fc.property(fc.uniqueArray(action, { minLength: 2, maxLength: 3 }), fc.constantFrom('', ' so that the day is closed'), (actions, benefit) => {
      const issue = facts({ summary: `As a clerk, I want to ${actions.join(' and ')}${benefit}` });
      const score = (summary: string): number => judge({ ...issue, summary }, DEFAULT_DEFINITION).score ?? 0;
      const found = splits(issue);
      expect(found).toHaveLength(actions.length - 1);
      for (const { kept, summary } of found) {
        expect(score(kept.words)).toBeGreaterThanOrEqual(score(issue.summary));
        expect(score(summary)).toBeGreaterThanOrEqual(score(issue.summary));
      }
    }),
    runs(100),
  );
});

test('never throws, whatever Jira hands out', () => {
  fc.assert(fc.property(issueFacts(), (issue) => void splits(issue)), runs(200));
  fc.assert(fc.property(adfDocument(), fc.array(fc.nat(5), { maxLength: 4 }), fc.string(), (value, path, line) => void withLine(value, path, line, 'x')), runs(200));
});
