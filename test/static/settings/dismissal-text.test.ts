import { dismissalsOf, dismissalText } from '../../../static/settings/dismissal-text';

test.each([
  [3, 38, 'Set aside on 3 of 41 issues where it objected.'],
  [0, 10, 'Set aside on 0 of 10 issues where it objected.'],
  [10, 0, 'Set aside on 10 of 10 issues where it objected.'],
  [1, 8, 'Set aside on 1 issue: not enough data for a rate.'],
  [0, 9, ''],
  [0, 0, ''],
  [0, null, ''],
  [2, null, 'Set aside on 2 issues. How often advice is given is not counted.'],
])('%s set aside, %s objecting', (setAside, objecting, words) => {
  expect(dismissalText({ rule: 'has-role', setAside, objecting })).toBe(words);
  expect(dismissalsOf([{ rule: 'has-role', setAside, objecting }])).toEqual({ 'has-role': words });
});
