import { choicesOf } from '../../../../static/health/items/choices';
import { openSprints } from '../../../../static/health/items/open-sprints';
import { rowsOf, SPRINTS } from './some-items';

const rows = rowsOf(
  { missing: ['has-estimate'], epic: 'SHOP-90', sprints: [5, 6], type: 'Bug', status: 'In Review' },
  { missing: ['has-criteria', 'has-estimate'], sprints: [5] },
  { score: null, epic: 'SHOP-90' },
);
const names = (choices: readonly { readonly value: string; readonly name: string }[]) => choices.map(({ value, name }) => `${value}: ${name}`);

test('offers what the backlog has, the most common gap first', () => {
  const choices = choicesOf(rows, SPRINTS);
  expect(names(choices.band)).toEqual(['ready: Ready', 'close: Close', 'not-ready: Needs refinement', 'none: Not scored']);
  expect(names(choices.missing)).toEqual(['has-estimate: an estimate (2)', 'has-criteria: acceptance criteria (1)']);
  expect(names(choices.epic)).toEqual(['none: No epic', 'SHOP-90: Epic SHOP-90 (SHOP-90)']);
  expect(names(choices.sprint)).toEqual(['none: No sprint', '6: Sprint 6']);
  expect(names(choices.type)).toEqual(['Bug: Bug', 'Story: Story']);
  expect(names(choices.status)).toEqual(['In Review: In Review', 'To Do: To Do']);
});

test('an ended sprint is no choice, and neither is “not scored” where everything is', () => {
  const choices = choicesOf(rows.slice(0, 1), openSprints([]));
  expect(names(choices.sprint)).toEqual(['none: No sprint']);
  expect(choices.band).toHaveLength(3);
});
