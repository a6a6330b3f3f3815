import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { backlogFigures } from '../../../src/core/health/backlog-figures';
import { judge } from '../../../src/core/readiness/judge';
import { doc, h, ul } from '../../support/adf';
import { facts, linked } from '../../support/facts';

const item = (n: number, changes: Parameters<typeof facts>[0]) => {
  const issue = facts({ key: `SHOP-${n}`, ...changes });
  return { facts: issue, readiness: judge(issue, DEFAULT_DEFINITION) };
};
const criteria = doc(h(2, 'Acceptance criteria'), ul('It opens', 'It shows tax'));
const ready = { summary: 'Export the sales', description: criteria, estimate: 2, parent: linked('SHOP-99', 'new', 1) };

it('counts ready items only among the first twenty in rank order', () => {
  const items = Array.from({ length: 25 }, (_, n) => item(n, n % 2 === 0 ? ready : {}));
  expect(backlogFigures(items).readyInFirst20).toEqual({ ready: 10, of: 20 });
});

it('names orphans and items without criteria', () => {
  const items = [item(1, ready), item(2, { ...ready, parent: null }), item(3, { parent: linked('SHOP-99', 'new', 1) })];
  expect(backlogFigures(items)).toEqual({ readyInFirst20: { ready: 2, of: 3 }, orphans: ['SHOP-2'], withoutCriteria: ['SHOP-3'] });
});

it('an empty backlog has no figures to speak of', () => {
  expect(backlogFigures([])).toEqual({ readyInFirst20: { ready: 0, of: 0 }, orphans: [], withoutCriteria: [] });
});
