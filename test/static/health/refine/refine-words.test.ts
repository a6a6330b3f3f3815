import type { Held, Proposal } from '../../../../src/core/health/proposal';
import type { Goal, RefineNext } from '../../../../src/core/health/refine-next';
import { doneWords, guessWords, headline, heldWords, spokenRow, stepsWords } from '../../../../static/health/refine/refine-words';
import { item, readiness } from '../../facts';

const proposal = (over: Partial<Proposal> = {}): Proposal => ({ item: item(), steps: [{ rule: 'has-estimate', does: 'Set an estimate' }, { rule: 'has-criteria', does: 'Write acceptance criteria' }], scoreAfter: 84, size: 1, guessed: false, ...over });
const some = (count: number, over: Partial<Proposal> = {}) => Array.from({ length: count }, () => proposal(over));
const runway = (now: number, after: number, rest: Partial<Extract<Goal, { kind: 'runway' }>> = {}): Goal => ({ kind: 'runway', period: 'sprint', wanted: 2, now, after, usual: null, ...rest });
const window = (now: number, after: number, size = 20): Goal => ({ kind: 'window', missing: 'The pace is not known yet.', size, now, after });
const next = (goal: Goal, nextUp = 0, inSprint = 0): RefineNext => ({ goal, inSprint: some(inSprint), nextSprint: [], nextUp: some(nextUp), held: [], cutShort: false });

test.each<[string, RefineNext, string]>([
  ['a list', next(runway(1.5, 2.1), 4), 'With these 4 items ready, the team has work for 2.1 sprints.'],
  ['one item', next(runway(1.5, 2), 1), 'With this item ready, the team has work for 2 sprints.'],
  ['weeks', next(runway(0, 1, { period: 'week', wanted: 1 }), 1), 'With this item ready, the team has work for 1 week.'],
  ['what reads as enough', next(runway(1.5, 1.96), 1), 'With this item ready, the team has work for 2 sprints.'],
  ['work in the sprint as well', next(runway(1.5, 2.1), 2, 1), 'With these 2 items ready, the team has work for 2.1 sprints. What is in the running sprint comes first.'],
  ['too little to refine', next(runway(0.2, 1.2), 3), 'With these 3 items ready, the team has work for 1.2 sprints of the 2 that you want. Nothing else that is written down could be made ready, so the rest needs new stories.'],
  ['nothing to refine, and too little', next(runway(0.4, 0.4)), 'Ready work lasts 0.4 sprints, and refining alone cannot make more of it. It needs new stories, or what the others wait for.'],
  ['a search that ended early', { ...next(runway(0.2, 1.2), 3), cutShort: true }, 'With these 3 items ready, the team has work for 1.2 sprints of the 2 that you want. Only the first 300 items that are not ready were looked at: rank what can be refined above them.'],
  ['enough', next(runway(2.4, 2.4)), 'Enough is ready: 2.4 sprints. Nothing to refine today.'],
  ['enough, but work in the sprint', next(runway(2.4, 2.4), 0, 2), 'Enough is ready: 2.4 sprints. What is in the running sprint comes first.'],
  ['far too much', next(runway(3.4, 3.4)), 'Enough is ready: 3.4 sprints. Nothing to refine today. What is described so far ahead often has to be described again, so a pause does no harm.'],
  ['no pace', next(window(5, 12), 7), 'The pace is not known yet. So the goal is the next 20 items, of which 5 are ready; with these 7 it is 12.'],
  ['no pace, one left', next(window(1, 2), 1), 'The pace is not known yet. So the goal is the next 20 items, of which 1 is ready; with this one it is 2.'],
  ['no pace, all ready', next(window(20, 20)), 'The pace is not known yet. So the goal is the next 20 items, of which 20 are ready.'],
  ['no pace, none ready', next(window(0, 3), 3), 'The pace is not known yet. So the goal is the next 20 items, of which none is ready; with these 3 it is 3.'],
  ['no pace, one item', next(window(0, 1, 1), 1), 'The pace is not known yet. So the goal is the next item, which is not ready.'],
  ['no pace, one item that is ready', next(window(1, 1, 1)), 'The pace is not known yet. So the goal is the next item, which is ready.'],
  ['no pace, nothing to plan', next(window(0, 0, 0)), 'The pace is not known yet. There is nothing to plan either.'],
])('the headline for %s', (_, list, words) => {
  expect(headline(list)).toBe(words);
});

test('a usual size is told where it was used', () => {
  const goal = runway(1, 2, { usual: 3.6666 });
  expect(guessWords({ ...next(goal), nextUp: some(1, { guessed: true }) })).toBe('An item without an estimate counts as 3.7 points, the team’s usual size, until it has one.');
  expect(guessWords(next(goal, 2))).toBeNull();
  expect(guessWords({ ...next(runway(1, 2)), nextUp: some(1, { guessed: true }) })).toBeNull();
});

test('what is in nobody’s hands is named with its reason, the first five', () => {
  const held = (key: string, because: Held['because'], ...waitsFor: string[]): Held => ({ item: item({ key }), because, waitsFor });
  expect(heldWords([])).toBeNull();
  expect(heldWords([held('A-1', 'waits', 'A-8', 'A-9'), held('A-2', 'no-way'), held('A-3', 'unseen'), held('A-4', 'waits'), held('A-5', 'waits', 'A-8'), held('A-6', 'no-way')])).toBe(
    'Not listed, because refining alone cannot make them ready: A-1 (waits for A-8, A-9), A-2 (all that can be mended does not reach the score), A-3 (its estimate cannot be read), A-4 (waits for another issue), A-5 (waits for A-8) and 1 more.',
  );
});

test('steps read as one sentence, and a row as its place, name, score and steps', () => {
  expect(stepsWords(proposal().steps)).toBe('Set an estimate, then write acceptance criteria');
  const one = { ...item({ key: 'SHOP-12', summary: 'Loyalty points' }), readiness: readiness({ score: 21, band: 'not-ready' }) };
  const row = { key: 'SHOP-12', group: 'nextUp' as const, rank: 7, item: one, proposal: proposal({ item: one }) };
  expect(spokenRow(row, 2, 4)).toBe('2 of 4, SHOP-12, Loyalty points. Score 21, then 84: Set an estimate, then write acceptance criteria.');
  expect(spokenRow({ ...row, proposal: null, item: null }, 2, 4)).toBe('2 of 4, SHOP-12. No longer in the open backlog.');
  expect(doneWords({ ...row, proposal: null })).toBe('Not needed for this goal any more');
  expect(doneWords({ ...row, item: { ...one, readiness: readiness() }, proposal: null })).toBe('Ready');
});
