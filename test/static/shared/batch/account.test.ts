import { grouped, reasonsOf, tallyOf } from '../../../../static/shared/batch/account';
import type { Entry, Outcome } from '../../../../static/shared/batch/batch';

const outcomes: readonly Outcome<number>[] = [
  { kind: 'done', undo: 1, note: null },
  { kind: 'done', undo: 1, note: 'But the comment is missing.' },
  { kind: 'skipped', why: 'It is so.' },
  { kind: 'failed', why: 'No.', undo: null },
  { kind: 'failed', why: 'No.', undo: 1 },
  { kind: 'waiting' },
  { kind: 'started', undo: 1 },
  { kind: 'undone', note: null },
  { kind: 'kept', why: 'It moved.', undo: 1, again: false },
];
const entries: readonly Entry<null, number>[] = outcomes.map((outcome, index) => ({ key: `A-${index + 1}`, seen: null, outcome }));

test('counts every issue once', () => {
  const { total, ...parts } = tallyOf(entries);
  expect(parts).toEqual({ done: 2, skipped: 1, failed: 2, left: 2, undone: 1, kept: 1 });
  expect(Object.values(parts).reduce((sum, part) => sum + part, 0)).toBe(total);
});

test('says of each issue what is to be said, the same words once', () => {
  expect(reasonsOf(entries)).toEqual([
    { words: 'No.', keys: ['A-4', 'A-5'] },
    { words: 'But the comment is missing.', keys: ['A-2'] },
    { words: 'It is so.', keys: ['A-3'] },
    { words: 'Not tried yet.', keys: ['A-6'] },
    { words: 'Begun, and no answer was seen: the change may be there.', keys: ['A-7'] },
    { words: 'It moved.', keys: ['A-9'] },
  ]);
  expect(grouped([])).toEqual([]);
});
