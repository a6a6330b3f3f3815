import { withGaps } from '../../../src/core/health/fatal-gaps';
import { FIGURES } from '../../../src/core/health/figures/registry';
import { healthInput } from '../../../src/core/health/health-input';
import { notEnough, type Measured } from '../../../src/core/health/measure';
import type { Sprint } from '../../../src/core/health/work-history';
import { DAY } from '../../../src/core/time-spans';
import { backlogItem, NOW, type PlainItem } from '../../support/backlog';
import { finding } from '../../static/facts';

const running: Sprint = { id: 6, name: 'Sprint 6', state: 'active', start: NOW - DAY, end: NOW + DAY };
const story: PlainItem = { key: 'SHOP-1', band: 'ready', estimate: 3, epic: true, blocker: 'none', criteria: 2, gaps: [], created: 10, updated: 1, sprints: [], started: false };
/** An item that misses a required rule. */
const missing = (plain: Partial<PlainItem>) => {
  const item = backlogItem({ ...story, band: 'not-ready', ...plain });
  return { ...item, readiness: { ...item.readiness, findings: [finding({ level: 'required' })] } };
};
const ready = (n: number) => backlogItem({ ...story, key: `SHOP-${n}` });
const many = Array.from({ length: 19 }, (_, n) => ready(n + 2));
const inputOf = (...items: Parameters<typeof healthInput>[0]) => healthInput(items, { since: NOW - 200 * DAY, finished: [], sprints: [running] }, NOW);
const good: Measured = { kind: 'measured', value: 0.9, text: '9 of 10', note: '90 %', level: 'good', behind: [] };

it.each<[string, ReturnType<typeof inputOf>, string]>([
  ['nothing is hidden', inputOf(ready(1), ...many), '90 %'],
  ['an item in the running sprint', inputOf(missing({ sprints: [6] }), ...many), '90 %. But in the running sprint SHOP-1 misses a required rule.'],
  ['two of them', inputOf(missing({ sprints: [6] }), missing({ key: 'SHOP-30', sprints: [6] }), ...many), '90 %. But in the running sprint SHOP-1 and 1 more miss a required rule.'],
  ['the first in line', inputOf(missing({}), ...many), '90 %. But SHOP-1, the first in line, misses a required rule.'],
  ['both', inputOf(missing({}), missing({ key: 'SHOP-30', sprints: [6] }), ...many), '90 %. But in the running sprint SHOP-30 misses a required rule, and so does SHOP-1, the first in line.'],
  ['somebody further down', inputOf(...many, missing({})), '90 %'],
])('%s', (_, input, note) => {
  expect(withGaps(good, input)).toEqual({ ...good, note });
});

it('a note that is a sentence or empty stays readable', () => {
  const input = inputOf(missing({}), ...many);
  expect(withGaps({ ...good, note: '9 ready items.' }, input)).toMatchObject({ note: '9 ready items. But SHOP-1, the first in line, misses a required rule.' });
  expect(withGaps({ ...good, note: '' }, input)).toMatchObject({ note: 'But SHOP-1, the first in line, misses a required rule.' });
});

it('what is not healthy says enough already, and what is not known says nothing', () => {
  const input = inputOf(missing({}), ...many);
  expect(withGaps({ ...good, level: 'watch' }, input)).toEqual({ ...good, level: 'watch' });
  expect(withGaps(notEnough('Nothing.'), input)).toEqual(notEnough('Nothing.'));
});

it('a coverage of 95 % says that the first in line is not ready', () => {
  const measure = FIGURES.find(({ id }) => id === 'ready-coverage')?.measure(inputOf(missing({}), ...many));
  expect(measure).toMatchObject({ text: '19 of 20', level: 'good', note: '95 %. But SHOP-1, the first in line, misses a required rule.' });
});
