import { pastThroughput } from '../../../src/core/health/past-throughput';
import type { FinishedItem, Sprint, WorkHistory } from '../../../src/core/health/work-history';
import { DAY } from '../../../src/core/time-spans';

const NOW = 1_800_000_000_000;
const daysAgo = (days: number): number => NOW - days * DAY;
const done = (days: number, size: number | null = null): FinishedItem => ({ at: daysAgo(days), size });
const sprint = (id: number, from: number, to: number, state: Sprint['state'] = 'closed'): Sprint => ({ id, name: `S${id}`, state, start: daysAgo(from), end: daysAgo(to) });
const history = (finished: readonly FinishedItem[], sprints: readonly Sprint[] = [], since = 400): WorkHistory => ({ finished, sprints, since: daysAgo(since) });

const sprints = [sprint(7, 5, -9, 'active'), sprint(6, 19, 5), sprint(5, 33, 19), sprint(4, 47, 33), sprint(3, 61, 47), sprint(2, 75, 61), sprint(1, 89, 75)];

it('takes the last five closed sprints, oldest first, in points where they are estimated', () => {
  const finished = [done(2, 100), done(6, 3), done(18, 5), done(20, 2), done(50, 8), done(70, 1), done(80, 50)];
  expect(pastThroughput(history(finished, sprints), NOW)).toEqual({ kind: 'past', period: 'sprint', days: 14, unit: 'points', sizes: [1, 8, 0, 2, 8], counts: [1, 1, 0, 1, 2], finished: 5 });
});

it('an item on the border belongs to the sprint that ends then', () => {
  expect(pastThroughput(history([done(19), done(33), done(47)], sprints), NOW)).toMatchObject({ counts: [0, 1, 1, 1, 0] });
});

it('counts items where fewer than four of five have an estimate', () => {
  const estimated = [done(6, 3), done(20, 3), done(40, 3), done(50, 3)];
  expect(pastThroughput(history([...estimated, done(70)], sprints), NOW)).toMatchObject({ unit: 'points', sizes: [0, 3, 3, 3, 3] });
  expect(pastThroughput(history([...estimated, done(70), done(71)], sprints), NOW)).toMatchObject({ unit: 'items', sizes: [2, 1, 1, 1, 1] });
  expect(pastThroughput(history([done(6, 0), done(20, 0), done(40, 0)], sprints), NOW)).toMatchObject({ unit: 'items' });
});

it('without three closed sprints it takes weeks, from the first with finished work', () => {
  const finished = [done(1), done(8), done(9), done(25)];
  const weeks = { kind: 'past', period: 'week', days: 7, unit: 'items', sizes: [1, 0, 2, 1], counts: [1, 0, 2, 1], finished: 4 };
  expect(pastThroughput(history(finished), NOW)).toEqual(weeks);
  expect(pastThroughput(history(finished, sprints.slice(0, 3)), NOW)).toEqual(weeks);
});

it('sprints and weeks that were not read to their beginning are left out', () => {
  expect(pastThroughput(history([done(6), done(20), done(40), done(70)], sprints, 50), NOW)).toMatchObject({ period: 'sprint', counts: [1, 1, 1] });
  expect(pastThroughput(history([done(1), done(10), done(24), done(51)], [], 52), NOW)).toMatchObject({ period: 'week', counts: [1, 0, 1, 1] });
});

it.each<[string, WorkHistory, string]>([
  ['nothing finished', history([]), 'Fewer than 3 closed sprints, and no item finished that is 4 weeks old: the pace is not known yet.'],
  ['a young project', history([done(1), done(5), done(16)]), 'Fewer than 3 closed sprints, and no item finished that is 4 weeks old: the pace is not known yet.'],
  ['sprints without work', history([], sprints), 'Something was finished in 0 of the last 5 sprints; a pace needs 3.'],
  ['two busy weeks', history([done(1), done(30)]), 'Something was finished in 2 of the last 5 weeks; a pace needs 3.'],
])('%s: not enough data, and what is missing', (_, what, missing) => {
  expect(pastThroughput(what, NOW)).toEqual({ kind: 'not-enough', missing });
});

it('sprints without dates, or that end before they begin, do not count', () => {
  const odd: Sprint[] = [{ ...sprint(1, 30, 20), start: null }, { ...sprint(2, 30, 20), end: null }, sprint(3, 10, 20)];
  expect(pastThroughput(history([done(1), done(8), done(15), done(25)], odd), NOW)).toMatchObject({ period: 'week' });
});
