import { firmCount } from '../../../static/health/firm-count';

test.each([[0, 0], [99, 99], [999, 999], [1000, 1000], [1999, 1000], [9999, 9000], [10_000, 10_000], [19_999, 10_000], [50_000, 50_000]])('of %i items read, %i are counted', (read, counted) => {
  expect(firmCount(read)).toBe(counted);
});

test('ten thousand items in pages of a hundred are worked out nineteen times', () => {
  const pages = Array.from({ length: 100 }, (_, n) => firmCount((n + 1) * 100));
  expect(new Set(pages).size).toBe(19);
});
