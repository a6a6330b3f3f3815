import { decodeEpicGoal, EMPTY_GOAL, LONGEST_GOAL, storedEpicGoal, type EpicGoal } from '../../../../../src/contract/epic-goal';
import { goalProblems, tidied } from '../../../../../static/health/roadmap/details/goal-problems';

const goal = (over: Partial<EpicGoal>): EpicGoal => ({ ...EMPTY_GOAL, ...over });

test.each<[Partial<EpicGoal>, Partial<Record<keyof EpicGoal, string>>]>([
  [{}, {}],
  [{ goal: 'x'.repeat(LONGEST_GOAL), link: 'https://example.com/a?b=c#d' }, {}],
  [{ goal: 'x'.repeat(LONGEST_GOAL + 1) }, { goal: 'At most 300 characters; these are 301.' }],
  [{ link: 'javascript:alert(1)' }, { link: 'A link begins with https:// or http:// and has no blanks.' }],
  [{ link: 'https://a b' }, { link: 'A link begins with https:// or http:// and has no blanks.' }],
  [{ link: `https://${'x'.repeat(2000)}` }, { link: 'At most 2000 characters.' }],
])('%#', (over, problems) => {
  expect(goalProblems(goal(over))).toEqual(problems);
});

test('texts are kept in one line, and what has no problem is read back as it was', () => {
  const kept = tidied(goal({ goal: '  Sell\n abroad ', link: ' https://example.com ' }));
  expect(kept).toEqual(goal({ goal: 'Sell abroad', link: 'https://example.com' }));
  expect(goalProblems(kept)).toEqual({});
  expect(decodeEpicGoal(storedEpicGoal(kept))).toEqual(kept);
});
