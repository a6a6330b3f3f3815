import fc from 'fast-check';
import { moveAction } from '../../../src/core/fixes/split-means';
import { ENGLISH } from '../../../src/core/language/english';
import { clauseActions } from '../../../src/core/story/actions';
import { runs } from '../../support/runs';

const CASES: readonly (readonly [means: string, index: number, kept: string, moved: string, actions?: readonly string[]])[] = [
  ['export the daily sales and print a slip', 1, 'export the daily sales', 'print a slip'],
  ['create, edit and delete my orders', 1, 'create and delete my orders', 'edit my orders'],
  ['create, edit and delete my orders', 2, 'create and edit my orders', 'delete my orders'],
  ['search and filter products', 1, 'search products', 'filter products'],
  ['filter items that are old, and export them', 1, 'filter items that are old', 'export items that are old'],
  ['Upload a photo and then also crop the photo', 1, 'Upload a photo', 'crop the photo', ['upload', 'crop']],
  ['easily add a card, remove a card and pay by card', 2, 'easily add a card and remove a card', 'pay by card', ['add', 'remove', 'pay']],
];

test.each(CASES.map(([means, index, kept, moved, actions = clauseActions(means, ENGLISH.verbs)]) => ({ means, index, kept, moved, actions })))('"$means", action $index moves: "$kept" and "$moved"', ({ means, index, kept, moved, actions }) => {
  expect(moveAction(means, actions, index)).toEqual({ kept, moved });
});

test.each([
  ['the first action stays', 'export the sales and print a slip', ['export', 'print'], 0],
  ['there is no such action', 'export the sales and print a slip', ['export', 'print'], 2],
  ['a verb is not in the words', 'signin and pay', ['sign', 'pay'], 1],
  ['a verb follows no join', 'export print', ['export', 'print'], 1],
  ['no action at all', '', [], 1],
  ['the clause is no clause', `export ${'x '.repeat(600)} and print a slip`, ['export', 'print'], 1],
  ['letters change their length in lower case', 'export the İ and print a slip', ['export', 'print'], 1],
])('null when %s', (_, means, actions, index) => {
  expect(moveAction(means, actions, index)).toBeNull();
});

test('both halves have one action less or one action, and no word is invented', () => {
  const thing = fc.constantFrom('the sales', 'a slip', 'my orders', 'all open invoices of a week');
  const action = fc.tuple(fc.constantFrom('export', 'print', 'delete', 'edit', 'create', 'remove'), thing);
  fc.assert(
    fc.property(fc.uniqueArray(action, { minLength: 2, maxLength: 4, selector: ([verb]) => verb }), fc.nat(), (phrases, pick) => {
      const said = phrases.map(([verb, object]) => `${verb} ${object}`);
      const means = `${said.slice(0, -1).join(', ')} and ${said.at(-1) ?? ''}`;
      const actions = phrases.map(([verb]) => verb);
      const index = 1 + (pick % (actions.length - 1));
      const split = moveAction(means, actions, index);
      expect(split?.moved).toBe(said[index]);
      expect(clauseActions(split?.kept ?? '', ENGLISH.verbs)).toEqual(actions.filter((_, at) => at !== index));
      expect((split?.kept.match(/\w+/g) ?? []).every((word) => means.includes(word))).toBe(true);
    }),
    runs(200),
  );
});

test('never throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary' }), fc.array(fc.string()), fc.integer(), (means, actions, index) => void moveAction(means, actions, index)), runs(300));
});
