import { shopSnapshots } from '../../../sandbox/seed/shop-snapshots';
import { decodeSnapshot } from '../../../src/contract/snapshot';

const now = new Date(Date.UTC(2026, 10, 22, 12));
const kept = shopSnapshots(now);

test('the app reads every one of them, oldest first, each day once and none of today', () => {
  const days = kept.flatMap((one) => decodeSnapshot(one)?.day ?? []);
  expect(days).toHaveLength(kept.length);
  expect([...new Set(days)].sort()).toEqual(days);
  expect([days[0], days.at(-1)]).toEqual(['2026-09-28', '2026-11-21']);
});

test('no band holds more than there is, and what was scanned is whole', () => {
  for (const one of kept.flatMap((each) => decodeSnapshot(each) ?? [])) {
    const scored = one.ready + one.close + one.notReady;
    expect(scored).toBeLessThanOrEqual(one.open);
    expect(scored === one.open).toBe(!one.partial);
    expect(Math.max(one.orphans, one.stale, ...Object.values(one.gaps))).toBeLessThanOrEqual(one.open);
  }
});

test('has lost days and partial days to show', () => {
  expect(kept.map(({ day }) => day)).not.toContain('2026-11-04');
  expect(kept.filter(({ partial }) => partial)).toHaveLength(2);
});

test('is the same at each start', () => {
  expect(shopSnapshots(now)).toEqual(kept);
});
