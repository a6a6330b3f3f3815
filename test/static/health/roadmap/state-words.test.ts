import type { DayRange, EpicState } from '../../../../src/core/roadmap/epic-figures';
import { stateLine, stateWords } from '../../../../static/health/roadmap/state-words';

const TODAY = '2027-02-01';
const range = (low: string, high: string, beyond = false): DayRange => ({ low, middle: low, high, beyond });
const RANGE = range('2027-02-20', '2027-03-04');

test.each<[EpicState, DayRange | null, string | null, string, string]>([
  ['done', null, '2027-01-01', 'success', 'Done'],
  ['on-track', RANGE, '2027-03-20', 'good', 'On track: in 85 of 100 futures done by Mar 4, due Mar 20'],
  ['at-risk', RANGE, '2027-02-25', 'act', 'At risk: in 85 of 100 futures done by Mar 4, due Feb 25'],
  ['at-risk', range('2027-02-20', '2029-01-01', true), '2027-02-25', 'act', 'At risk: in 85 of 100 futures not done before Jan 1, 2029, due Feb 25'],
  ['late', RANGE, '2027-02-10', 'act', 'Late: in only 15 of 100 futures done by Feb 20, due Feb 10'],
  ['overdue', RANGE, '2027-01-20', 'act', 'Overdue by 12 days: due Jan 20, in 85 of 100 futures done by Mar 4'],
  ['overdue', null, '2027-01-31', 'act', 'Overdue by 1 day: due Jan 31'],
  ['overdue', null, '2026-12-31', 'act', 'Overdue by 32 days: due Dec 31, 2026'],
  ['no-date', RANGE, null, 'neutral', 'No date: in 85 of 100 futures done by Mar 4'],
  ['no-date', null, null, 'neutral', 'No date: give it a due date or a dated version'],
  ['unknown', null, '2027-02-25', 'neutral', 'No forecast: due Feb 25'],
  ['idle', null, null, 'neutral', 'Nothing open left: close it, or add what is missing'],
  ['empty', null, null, 'neutral', 'No items yet: link its items, or close it'],
])('%s, forecast %j, due %s', (state, forecast, due, tone, line) => {
  const words = stateWords({ state, range: forecast, due }, TODAY, 'en-US');
  expect(words.tone).toBe(tone);
  expect(stateLine(words)).toBe(line);
});
