import * as fc from 'fast-check';
import { toJson, toValue } from '../../../sandbox/expressions/json';
import { entity } from './model';

test('JSON comes back as it was', () => {
  fc.assert(fc.property(fc.jsonValue({ maxDepth: 5 }), (json) => {
    const plain: unknown = JSON.parse(JSON.stringify(json));
    expect(toJson(toValue(plain))).toEqual(plain);
  }));
});

test.each([
  [undefined, null],
  [{ a: undefined, b: 1 }, { b: 1 }],
  [[undefined], [null]],
  [NaN, null],
])('reads %j', (json, back) => {
  expect(toJson(toValue(json))).toEqual(back);
});

test('what JSON cannot hold is refused', () => {
  const user = entity('User', 'dan', {});
  expect(() => toValue(() => 1)).toThrow("Can't read function as JSON.");
  expect(() => toJson([user])).toThrow("Can't write User as JSON.");
  expect(toJson(new Map([['who', user]]), (bean) => ({ id: bean.identity }))).toEqual({ who: { id: 'dan' } });
});
