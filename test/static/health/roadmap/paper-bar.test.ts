import { paperBar } from '../../../../static/health/roadmap/paper-bar';
import { dayNumber } from '../../../../src/core/roadmap/day';
import { row } from './epic-rows';

const TODAY = '2026-11-22';
const first = dayNumber('2026-11-01') ?? 0;
/** Two months at ten pixels a day. */
const scale = { first, end: first + 61, perDay: 10 };
const range = { low: '2026-12-06', middle: '2026-12-08', high: '2026-12-10', beyond: false };

it('draws the time of an epic, what is done of it and its forecast', () => {
  const drawn = paperBar(row('A-1', { epic: { start: '2026-11-06', due: '2026-11-25' }, due: '2026-11-25', count: { done: 3, all: 4 }, range }), scale, TODAY);
  expect(drawn).toEqual({ time: { left: 50, width: 200, done: 150, isOpen: false }, forecast: { left: 350, middle: 375, width: 50 } });
});

it.each([
  ['a missing date is an open end', { epic: { start: '2026-11-06' }, count: { done: 0, all: 4 } }, { time: { done: 0, isOpen: true }, forecast: null }],
  ['without any date there is only a forecast', { range }, { time: null, forecast: { left: 350 } }],
  ['without items nothing is done', { epic: { start: '2026-11-06', due: '2026-11-25' }, due: '2026-11-25' }, { time: { width: 200, done: 0 } }],
  ['a forecast of one day can be seen', { range: { ...range, low: '2031-12-06', middle: '2031-12-06', high: '2031-12-06' } }, { forecast: { left: 610, width: 3 } }],
  ['a forecast beyond the page is drawn at its edge', { range: { ...range, high: '2031-01-01' } }, { forecast: { left: 350, width: 260 } }],
])('%s', (_, short, drawn) => expect(paperBar(row('A-1', short), scale, TODAY)).toMatchObject(drawn));
