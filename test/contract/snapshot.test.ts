import { dayOf, decodeScheduleSite, decodeSnapshot, decodeSnapshotJob, lastDays } from '../../src/contract/snapshot';
import { snapshotOf } from '../static/health/trends/snapshot-of';

const whole = snapshotOf('2026-11-22', { gaps: { 'has-role': 3 } });

test('what was kept comes back', () => {
  expect(decodeSnapshot(JSON.parse(JSON.stringify(whole)))).toEqual(whole);
});

test('a day of before something was counted is kept, without it', () => {
  const { old, unreadyRunning, unreadyPlanned, ...before } = whole;
  expect([old, unreadyRunning, unreadyPlanned]).not.toContain(null);
  expect(decodeSnapshot(before)).toEqual({ ...before, old: null, unreadyRunning: null, unreadyPlanned: null });
});

test.each([
  ['another version', { v: 2 }],
  ['no day', { day: '22.11.2026' }],
  ['a day that there is not', { day: '2026-02-30' }],
  ['less than nothing', { ready: -1 }],
  ['half an item', { open: 1.5 }],
  ['a word', { stale: 'many' }],
  ['a gap that is no number', { gaps: { 'has-role': null } }],
  ['no gaps', { gaps: undefined }],
])('%s is damaged, and its day a gap', (_, change) => {
  expect(decodeSnapshot({ ...whole, ...change })).toBeNull();
});

test.each([
  [Date.UTC(2026, 10, 22, 0, 0, 0, 0), '2026-11-22'],
  [Date.UTC(2026, 10, 22, 23, 59, 59, 999), '2026-11-22'],
  [Date.UTC(2028, 1, 29, 12), '2028-02-29'],
])('days are UTC: %i is %s', (at, day) => {
  expect(dayOf(at)).toBe(day);
});

test('the last days, oldest first, over the end of a year', () => {
  expect(lastDays(Date.UTC(2027, 0, 1, 1), 3)).toEqual(['2026-12-30', '2026-12-31', '2027-01-01']);
  expect(new Set(lastDays(Date.UTC(2026, 10, 22), 400)).size).toBe(400);
});

test.each([
  [{ body: { projectId: 'x', day: '2026-11-22' } }],
  [{ body: { projectId: '10000', day: 'today' } }],
  [{}],
])('an order that nobody gave is refused: %j', (event) => {
  expect(() => decodeSnapshotJob(event)).toThrow();
});

test.each([
  [{ context: { cloudId: 'site' } }, 'site'],
  [{}, ''],
  [undefined, ''],
])('the site of a schedule: %j', (request, site) => {
  expect(decodeScheduleSite(request)).toBe(site);
});
