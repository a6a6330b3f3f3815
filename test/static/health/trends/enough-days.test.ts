import { notEnoughDays } from '../../../../static/health/trends/enough-days';
import { utcDay } from '../../../../static/health/trends/utc-day';
import { daysFrom, snapshotOf } from './snapshot-of';

const TODAY = '2026-11-22';
const say = (days: readonly string[], since: number | null) => notEnoughDays({ snapshots: days.map((day) => snapshotOf(day)), since }, 30, TODAY, (day) => utcDay(day, 'en-GB', 'long'));
const since = Date.parse('2026-11-20');

test.each([
  ['switched off, never counted', [], null, 'Nothing is counted here: Ready & Done is not switched on in this project.'],
  ['switched off since', ['2026-11-20'], null, 'Nothing is counted here any more: Ready & Done is not switched on in this project.'],
  ['just started', [], since, 'Not enough data yet: 0 of 7 days. The app counts once a day; the charts will be here on 28 November 2026.'],
  ['today counted', ['2026-11-20', '2026-11-21', TODAY], since, 'Not enough data yet: 3 of 7 days. The app counts once a day; the charts will be here on 26 November 2026.'],
  ['today not counted yet', ['2026-11-20', '2026-11-21'], since, 'Not enough data yet: 2 of 7 days. The app counts once a day; the charts will be here on 26 November 2026.'],
  ['most days lost', daysFrom('2026-11-17', TODAY), Date.parse('2026-01-01'), 'Only 6 of the last 30 days were counted, and a trend needs 7. Choose a longer range, or come back on 23 November 2026.'],
  ['enough', daysFrom('2026-11-16', TODAY), since, null],
  ['enough, and switched off since', daysFrom('2026-11-16', TODAY), null, null],
])('%s', (_, days, from, words) => {
  expect(say(days, from)).toBe(words);
});

test.each([
  ['de-DE', 'short', '22. Nov.'],
  ['en-US', 'long', 'November 22, 2026'],
  ['not a locale!', 'short', utcDay(TODAY, 'en-US')],
] as const)('a day in %s, %s', (locale, shape, text) => {
  expect(utcDay(TODAY, locale, shape)).toBe(text);
});
