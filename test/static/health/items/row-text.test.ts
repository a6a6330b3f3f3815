import { DAY } from '../../../../src/core/time-spans';
import { stepOf } from '../../../../static/health/items/grid-steps';
import { missingText } from '../../../../static/health/items/missing-rules';
import { daysText, estimateText } from '../../../../static/health/items/row-text';
import { finding, readiness } from '../../facts';
import { NOW } from './some-items';

test.each([[3, '3'], [0, '0'], [0.5, '0.5'], [null, '–'], [undefined, '']])('estimate %j is "%s"', (estimate, text) => {
  expect(estimateText(estimate)).toBe(text);
});

test.each([[0, 'today'], [0.9, 'today'], [1, '1 d'], [90.5, '90 d'], [-1, 'today']])('%d days ago is "%s"', (days, text) => {
  expect(daysText(NOW - days * DAY, NOW)).toBe(text);
});

test('a moment that nobody knows is nothing', () => {
  expect(daysText(null, NOW)).toBe('');
  expect(daysText(undefined, NOW)).toBe('');
});

test('names what is missing: no advice, nothing that belongs to something absent', () => {
  const findings = [finding({ rule: 'has-criteria' }), finding({ rule: 'enough-criteria', under: 'has-criteria' }), finding({ rule: 'has-role', level: 'advice', lost: 0 }), finding({ rule: 'nobody-knows' })];
  expect(missingText(readiness({ findings }))).toBe('Acceptance criteria, nobody-knows');
  expect(missingText(readiness())).toBe('');
});

test.each<[string, number, number | null]>([
  ['ArrowDown', 4, 5],
  ['ArrowDown', 29, 29],
  ['ArrowUp', 0, 0],
  ['PageDown', 4, 14],
  ['PageUp', 4, 0],
  ['Home', 4, 0],
  ['End', 4, 29],
  ['a', 4, null],
  ['toString', 4, null],
])('%s leads from line %i of 30 to %j', (key, at, to) => {
  expect(stepOf(key, at, 30)).toBe(to);
});
