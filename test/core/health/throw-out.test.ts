import fc from 'fast-check';
import { backlogInTime } from '../../../src/core/health/figures/backlog-in-time';
import { staleness } from '../../../src/core/health/figures/staleness';
import { healthInput, type HealthInput } from '../../../src/core/health/health-input';
import { notEnough } from '../../../src/core/health/measure';
import { throwOut } from '../../../src/core/health/throw-out';
import type { WorkHistory } from '../../../src/core/health/work-history';
import { DAY } from '../../../src/core/time-spans';
import { backlogItem, NOW, type PlainItem } from '../../support/backlog';
import { runs } from '../../support/runs';

const plain: PlainItem = { key: '', band: 'close', estimate: 3, epic: true, blocker: 'none', criteria: 2, gaps: [], created: 400, updated: 1, sprints: [], started: false };
/** One item for each number of days since its last change, in rank order. */
const untouched = (...days: readonly (number | null)[]) => days.map((updated, n) => backlogItem({ ...plain, key: `SHOP-${n + 1}`, updated }));
/** Two a week for ten weeks. */
const pace: WorkHistory = { since: NOW - 200 * DAY, sprints: [], finished: Array.from({ length: 20 }, (_, n) => ({ at: NOW - (n * 3.5 + 1) * DAY, size: null })) };
const candidates = (input: HealthInput) => throwOut(input, staleness.measure(input), backlogInTime.measure(input));
const found = (history: Parameters<typeof healthInput>[1], ...days: readonly (number | null)[]) => {
  const result = candidates(healthInput(untouched(...days), history, NOW));
  return result.kind === 'found' ? { ...result, items: result.items.map(({ item, days: old }) => `${item.facts.key} ${old}`) } : result;
};

describe('what could be thrown out', () => {
  it('is what nobody touched for a season, from the bottom up, with what is dead and the months that it is', () => {
    const months = (8 / 2) * (7 / 30.436875);
    expect(found(pace, 91, 3, 200, 90, 181, 180, 1, 95)).toMatchObject({ kind: 'found', items: ['SHOP-8 95', 'SHOP-6 180', 'SHOP-5 181', 'SHOP-3 200', 'SHOP-1 91'], dead: 2 });
    const { months: told } = found(pace, 91, 3, 200, 90, 181, 180, 1, 95) as { months: { these: number; all: number } };
    expect(told.all).toBeCloseTo(months, 9);
    expect(told.these).toBeCloseTo((months * 5) / 8, 9);
  });

  it('says nothing of months without a pace', () => {
    expect(found(notEnough('Jira did not answer.'), 100, 2, 3)).toMatchObject({ items: ['SHOP-1 100'], months: null });
  });

  it.each<[string, readonly (number | null)[], RegExp]>([
    ['an hour in which almost all were updated', [2, 2, 2, 2, 2, 400], /within one hour/],
    ['items without a date', [null, null], /did not say/],
    ['no items', [], /no open items/],
  ])('%s says why nothing can be told', (_, days, missing) => {
    expect(found(pace, ...days)).toMatchObject({ kind: 'not-enough', missing: expect.stringMatching(missing) });
  });

  it('nothing is old: an empty list, and no months', () => {
    expect(found(pace, 1, 20, 90)).toMatchObject({ items: [], dead: 0, months: { these: 0 } });
  });

  it('is every item that is older than a season and no other', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.constant(null), fc.nat(300)), { maxLength: 30 }), (days) => {
        const result = candidates(healthInput(untouched(...days), pace, NOW));
        if (result.kind === 'not-enough') return;
        const second = [...days.entries()].filter(([, old]) => old !== null && old > 90).map(([n]) => `SHOP-${n + 1}`).reverse();
        expect(result.items.map(({ item }) => item.facts.key)).toEqual(second);
        expect(result.dead).toBe(days.filter((old) => old !== null && old > 180).length);
      }),
      runs(200),
    );
  });
});
