import { Report } from '../../files/report';
import { storyPoints } from '../../files/story-points';

it.each<[unknown, number | null, boolean]>([
  [3, 3, false],
  ['0,5', 0.5, false],
  [' 8 ', 8, false],
  ['', null, false],
  ['  ', null, false],
  [null, null, false],
  ['a lot', null, true],
  [{ toString: '' }, null, true],
  [[5], null, true],
  [true, null, true],
])('%j is %j points', (value, points, said) => {
  const report = new Report();
  expect(storyPoints(value, 'A-1', report)).toBe(points);
  expect(report.sentences()).toHaveLength(said ? 1 : 0);
});
