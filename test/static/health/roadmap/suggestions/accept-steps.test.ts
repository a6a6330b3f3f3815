import { acceptChoices, acceptSteps, choiceWords } from '../../../../../static/health/roadmap/suggestions/accept-steps';
import type { Orphan } from '../../../../../static/health/roadmap/suggestions/work-out';
import { suggestedCounts } from '../../../../../static/health/bulk/epic/suggested-act';
import { openItem } from '../../../../support/roadmap';

const orphan = (key: string, ...suggested: readonly (readonly [string, number | null])[]): Orphan => ({
  item: openItem(key, null),
  suggestions: suggested.map(([epic, confidence]) => ({ epic, confidence, score: 0.5, reasons: [] })),
});

const ORPHANS = [orphan('A-1', ['E-1', 0.95], ['E-2', 0.2]), orphan('A-2', ['E-2', 0.9]), orphan('A-3', ['E-1', 0.72]), orphan('A-4', ['E-3', 0.5]), orphan('A-5', ['E-1', null]), orphan('A-6')];
const nobody = new Map();

test('offers each confidence that links more than the one above it', () => {
  expect(acceptChoices(ORPHANS)).toEqual([{ tenths: 9, count: 2 }, { tenths: 7, count: 3 }, { tenths: 5, count: 4 }]);
  expect(acceptChoices(ORPHANS).map(choiceWords)).toEqual(['Right for about 9 in 10 or more: 2 items', 'Right for about 7 in 10 or more: 3 items', 'Right for about 5 in 10 or more: 4 items']);
  expect(acceptChoices([orphan('A-5', ['E-1', null])])).toEqual([]);
});

test.each([
  [9, [['A-1', 'E-1'], ['A-2', 'E-2']]],
  [7, [['A-1', 'E-1'], ['A-2', 'E-2'], ['A-3', 'E-1']]],
  [5, [['A-1', 'E-1'], ['A-2', 'E-2'], ['A-3', 'E-1'], ['A-4', 'E-3']]],
])('accepting from %s in 10 on links each to its likeliest epic', (tenths, expected) => {
  const { plan, steps, leftOut } = acceptSteps(ORPHANS, tenths, nobody);
  expect(plan).toEqual({ does: 'suggested' });
  expect(steps.map(({ key, seen }) => [key, (seen as { epic: string }).epic])).toEqual(expected);
  expect(leftOut).toEqual([]);
});

test('what got an epic meanwhile is left out, and said', () => {
  const { steps, leftOut } = acceptSteps(ORPHANS, 9, new Map([['A-2', openItem('A-2', 'E-9')]]));
  expect(steps.map(({ key }) => key)).toEqual(['A-1']);
  expect(leftOut).toEqual([{ words: 'It belongs to E-9 by now.', keys: ['A-2'] }]);
});

test('counts what goes where, and passes over what is damaged', () => {
  expect(suggestedCounts([...acceptSteps(ORPHANS, 5, nobody).steps, { seen: null }])).toEqual([['E-1', 2], ['E-2', 1], ['E-3', 1]]);
});
