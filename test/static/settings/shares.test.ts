import { shares } from '../../../static/settings/shares';

test('the shares of the rules that count add up to 100; advice, off and unreadable weights have none', () => {
  const points = shares(
    { a: { level: 'required', weight: '1' }, b: { level: 'counted', weight: '1' }, c: { level: 'counted', weight: '1' }, d: { level: 'advice', weight: '50' }, e: { level: 'off', weight: '50' }, f: { level: 'counted', weight: 'x' } },
    ['a', 'b', 'c', 'd', 'e', 'f', 'unknown'],
  );
  expect([...points]).toEqual([['a', 34], ['b', 33], ['c', 33], ['d', 0], ['e', 0], ['f', 0], ['unknown', 0]]);
});
