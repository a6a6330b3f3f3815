import { compareKeys } from '../../../src/core/roadmap/compare-keys';

it('orders by project, then by number', () => {
  const ordered = ['A-2', 'A-10', 'AB-1', 'B-1', 'odd'];
  expect([...ordered].reverse().sort(compareKeys)).toEqual(ordered);
  expect(compareKeys('SHOP-1', 'SHOP-1')).toBe(0);
});
