import { readEstimate } from '../../../static/shared/estimate-input';

test.each([
  ['3', 3],
  [' 5 ', 5],
  ['0', 0],
  ['0.5', 0.5],
  ['0,5', 0.5],
  ['.5', 0.5],
  ['+8', 8],
  ['999.99', 999.99],
])('"%s" is %d', (typed, value) => {
  expect(readEstimate(typed)).toEqual({ ok: true, value });
});

test.each([
  ['', 'Enter a number of points.'],
  ['  ', 'Enter a number of points.'],
  ['-1', 'Enter a number such as 3 or 0.5.'],
  ['three', 'Enter a number such as 3 or 0.5.'],
  ['1e3', 'Enter a number such as 3 or 0.5.'],
  ['Infinity', 'Enter a number such as 3 or 0.5.'],
  ['.', 'Enter a number such as 3 or 0.5.'],
  ['1000', 'Enter a number below 1000.'],
  ['0.125', 'Enter at most two decimals.'],
])('"%s" is refused: %s', (typed, problem) => {
  expect(readEstimate(typed)).toEqual({ ok: false, problem });
});
