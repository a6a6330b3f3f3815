import { readyAtOnce } from '../../../src/core/health/ready-at-once';

const MINUTE = 60_000;
const minutes = (...at: readonly number[]): readonly number[] => at.map((one) => one * MINUTE);

it.each<[string, readonly number[], boolean]>([
  ['nothing', [], false],
  ['too few to tell', minutes(0, 1, 2, 3), false],
  ['a scan', minutes(0, 1, 2, 3, 4), true],
  ['a scan and one before', minutes(-9000, 0, 1, 2, 60), true],
  ['one by one', minutes(0, 1000, 2000, 3000, 4000), false],
  ['a scan among many', minutes(0, 1, 2, 1000, 2000, 3000), false],
])('%s: %j', (_, stamps, at) => {
  expect(readyAtOnce(stamps)).toBe(at);
});
