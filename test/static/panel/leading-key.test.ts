import { leadingKey } from '../../../static/panel/leading-key';

test.each([
  ['SHOP-12 Checkout fails', 'SHOP-12'],
  ['A_1-7', 'A_1-7'],
  ['Checkout SHOP-12', null],
  ['SHOP-12x', null],
  ['shop-12 x', null],
  ['', null],
])('%j starts with %j', (quote, key) => {
  expect(leadingKey(quote)).toBe(key);
});
