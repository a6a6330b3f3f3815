import { timeOf } from '../../../src/contract/jira-time';
import { decodeSprints } from '../../../src/contract/jira-sprints';
import { elapsedDays } from '../../../src/core/health/elapsed-days';
import { FIGURES } from '../../../src/core/health/figures/registry';
import { healthInput } from '../../../src/core/health/health-input';
import { lastSprints } from '../../../src/core/health/last-sprints';
import { pastThroughput } from '../../../src/core/health/past-throughput';
import { backlogItem, type PlainItem } from '../../support/backlog';

const at = (text: string): number => timeOf(text) ?? Number.NaN;

it.each<[string, string, string, number]>([
  ['one night over the day of more sun', '2026-03-28T12:00:00.000+0100', '2026-03-29T12:00:00.000+0200', 23 / 24],
  ['one night over the day of less', '2026-10-24T12:00:00.000+0200', '2026-10-25T12:00:00.000+0100', 25 / 24],
  ['the same moment, written in two zones', '2026-03-29T23:30:00.000-0800', '2026-03-30T16:30:00.000+0900', 0],
  ['midnight in Auckland is not yet midnight in Los Angeles', '2026-06-01T00:00:00.000+1200', '2026-06-01T00:00:00.000-0700', 19 / 24],
  ['a moment that lies ahead', '2026-06-02T00:00:00.000+0000', '2026-06-01T00:00:00.000+0000', 0],
])('%s', (_, from, to, days) => {
  expect(elapsedDays(at(from), at(to))).toBeCloseTo(days, 9);
});

const story: PlainItem = { key: 'SHOP-1', band: 'ready', estimate: 3, epic: true, blocker: 'none', criteria: 2, gaps: [], created: 0, updated: 0, sprints: [], started: false };
const aged = (created: number, now: number) => {
  const items = [{ ...backlogItem(story), life: { created, updated: created, sprints: [] } }];
  return Object.fromEntries(FIGURES.map(({ id, measure }) => [id, measure(healthInput(items, { since: now, finished: [], sprints: [] }, now))] as const));
};

it('an item is stale after 90 times 24 hours, whatever the clocks did meanwhile', () => {
  const created = at('2026-01-31T09:00:00.000+0100');
  const [before, after] = ['2026-05-01T10:00:00.000+0200', '2026-05-01T10:00:00.001+0200'].map((now) => aged(created, at(now)));
  expect(before?.staleness).toMatchObject({ text: '0 of 1' });
  expect(after?.staleness).toMatchObject({ text: '1 of 1' });
  expect(before?.age).toMatchObject({ text: '90 days' });
});

const closed = (id: number, startDate: string, completeDate: string) => ({ id, name: `S${id}`, state: 'closed', startDate, endDate: completeDate, completeDate });

it('sprints that cross a change of clocks keep their own length, and follow each other without gap or overlap', () => {
  const { sprints } = decodeSprints({
    values: [
      closed(1, '2026-03-02T09:00:00.000+01:00', '2026-03-16T09:00:00.000+01:00'),
      closed(2, '2026-03-16T09:00:00.000+01:00', '2026-03-30T09:00:00.000+02:00'),
      closed(3, '2026-03-30T09:00:00.000+02:00', '2026-04-13T09:00:00.000+02:00'),
    ],
  });
  const spans = lastSprints(sprints);
  expect(spans.map(({ from, to }) => elapsedDays(from, to))).toEqual([14, 14 - 1 / 24, 14]);
  const past = pastThroughput({ since: 0, sprints, finished: [at('2026-03-16T10:00:00.000+0100'), at('2026-03-30T08:59:59.000+0200'), at('2026-03-30T09:00:01.000+0200'), at('2026-03-10T09:00:00.000+0100')].map((done) => ({ at: done, size: null })) }, at('2026-04-14T09:00:00.000+0200'));
  expect(past).toMatchObject({ counts: [1, 2, 1], days: expect.closeTo((42 - 1 / 24) / 3, 9) });
});

it('a sprint that ends at another zone’s midnight takes what was finished up to that moment, wherever the reader is', () => {
  // midnight in Auckland on 1 June is noon of 31 May in London
  const ends = '2026-06-01T00:00:00.000+12:00';
  const { sprints } = decodeSprints({ values: [closed(1, '2026-04-20T00:00:00.000+12:00', '2026-05-04T00:00:00.000+12:00'), closed(2, '2026-05-04T00:00:00.000+12:00', '2026-05-18T00:00:00.000+12:00'), closed(3, '2026-05-18T00:00:00.000+12:00', ends)] });
  const finished = ['2026-05-31T13:00:00.000+0100', '2026-05-31T13:00:01.000+0100', '2026-05-04T05:00:00.000-0700', '2026-04-21T00:00:00.000+0000', '2026-05-03T12:00:00.000+0000'].map((text) => ({ at: at(text), size: null }));
  expect(pastThroughput({ since: 0, sprints, finished }, at('2026-06-02T00:00:00.000+0000'))).toMatchObject({ counts: [2, 1, 1] });
});

it('what came into a sprint is told by the moment at which it began, not by its day', () => {
  const start = at('2026-06-01T00:00:00.000+12:00');
  const item = (key: string, created: string) => ({ ...backlogItem({ ...story, key }), life: { created: at(created), updated: null, sprints: [6] } });
  const items = [item('SHOP-1', '2026-05-31T12:59:59.000+0100'), item('SHOP-2', '2026-05-31T13:00:01.000+0100')];
  const input = healthInput(items, { since: 0, finished: [], sprints: [{ id: 6, name: '', state: 'active', start, end: null }] }, start + 1e9, { moves: [] });
  expect(FIGURES.find(({ id }) => id === 'scope-churn')?.measure(input)).toMatchObject({ note: '1 added and 0 taken out; 1 item at the start', behind: ['SHOP-2'] });
});
