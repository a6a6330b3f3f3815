import fc from 'fast-check';
import { notEnough } from '../../../src/core/health/measure';
import { epicFigures, type EpicState } from '../../../src/core/roadmap/epic-figures';
import type { DoneItem, Epic } from '../../../src/core/roadmap/epic';
import { roadmapInput } from '../../../src/core/roadmap/roadmap-input';
import type { BacklogItem } from '../../../src/core/health/backlog-item';
import { DONE_STATUS, doneItem, epic, health, openItem, pace, TODAY } from '../../support/roadmap';
import { runs } from '../../support/runs';
import { NOW } from '../../support/backlog';
import { secondEpic } from './second-epic';

const steady = pace([20, 20, 20, 20, 20]);
const figuresOf = (it: Epic, items: readonly BacklogItem[], done: readonly DoneItem[], past: Parameters<typeof health>[1] = steady, others: readonly Epic[] = []) => {
  const input = roadmapInput([it, ...others], health(items, past), done, TODAY);
  const [work] = input.works;
  if (work === undefined) throw new Error('no epic');
  return epicFigures(work, input);
};

/**
 * By hand. Checkout (EP-1) has five open items: 5 + 3 + 8 points, one without an estimate, and 5 started; three of them ready. In the last
 * ten weeks it got 10 + 10 + 5 of the team's 100 points: a quarter. The team finished 20 items, so an item without an estimate counts 5.
 * Left: 5 + 3 + 8 + 5 + 5 = 26 points at 20 × 0.25 = 5 a sprint: 5.2 sprints of 14 days = 72.8, so 73 days: 2027-03-29.
 * Fuel: ready and not started are 5 + 3 = 8 points: 8 / 5 = 1.6 sprints.
 */
describe('Checkout, worked out by hand', () => {
  const checkout = epic('EP-1', { due: '2027-04-01' });
  const items = [
    openItem('S-1', 'EP-1', { estimate: 5 }),
    openItem('S-2', 'EP-1', { estimate: 3 }),
    openItem('S-3', 'EP-1', { estimate: 8, band: 'close', blocker: 'open' }),
    openItem('S-4', 'EP-1', { estimate: null, band: 'not-ready' }),
    openItem('S-5', 'EP-1', { estimate: 5, started: true }),
    openItem('S-6', 'EP-2', { estimate: 13 }),
    openItem('S-7', null),
  ];
  const done = [doneItem('D-1', 'EP-1', 10, 5), doneItem('D-2', 'EP-1', 10, 20), doneItem('D-3', 'EP-1', 5, 60), doneItem('D-4', 'EP-1', null, 200), doneItem('D-5', 'EP-2', 8, 3)];
  const figures = figuresOf(checkout, items, done);

  it('progress by count and by estimate', () => {
    expect(figures.count).toEqual({ done: 4, all: 9 });
    expect(figures.size).toEqual({ done: 25, all: 46 });
    expect(figures.unsized).toBe(2);
  });

  it('readiness, fuel, blocked', () => {
    expect(figures.bands).toEqual({ ready: 3, close: 1, notReady: 1 });
    expect(figures.pace).toEqual({ share: 0.25, from: 'own' });
    expect(figures.fuel).toBeCloseTo(1.6, 9);
    expect(figures.blocked).toBe(1);
  });

  it('forecast: five sprints that are all alike leave no chance, so both ends are the same day', () => {
    expect(figures.range).toEqual({ low: '2027-03-29', middle: '2027-03-29', high: '2027-03-29', beyond: false });
    expect(figures.state).toBe('on-track');
    expect(figuresOf({ ...checkout, due: '2027-03-28' }, items, done).state).toBe('late');
  });

  it('a pace that varies gives a range around it, and a due date within it is at risk', () => {
    const varied = figuresOf({ ...checkout, due: '2027-03-29' }, items, done, pace([4, 40, 20, 6, 30]));
    const { low, middle, high } = varied.range ?? { low: '', middle: '', high: '' };
    expect(low < middle && middle < high).toBe(true);
    expect(low > TODAY).toBe(true);
    expect(varied.state).toBe('at-risk');
  });
});

const open = openItem('S-1', 'EP-1');
const states: readonly (readonly [EpicState, Partial<Epic>, readonly BacklogItem[], readonly DoneItem[], Parameters<typeof health>[1]])[] = [
  ['done', { status: DONE_STATUS, due: '2020-01-01' }, [open], [], steady],
  ['empty', { due: '2020-01-01' }, [], [], steady],
  ['idle', {}, [], [doneItem('D-1', 'EP-1', 1, 1)], steady],
  ['overdue', { due: '2027-01-14' }, [open], [], steady],
  ['on-track', { due: '2027-03-01' }, [open], [], steady],
  ['no-date', {}, [open], [], steady],
  ['unknown', { due: '2027-03-01' }, [open], [], notEnough('No pace.')],
  ['late', { due: '2027-01-15' }, [open], [], steady],
];
it.each(states)('%s', (state, over, items, done, past) => {
  expect(figuresOf(epic('EP-1', over), items, done, past).state).toBe(state);
});

it('the last release of its versions stands in for a due date', () => {
  const versions = [{ id: '1', name: '1.0', release: '2027-02-01', released: false }, { id: '2', name: '1.1', release: '2027-05-01', released: false }, { id: '3', name: '2', release: null, released: false }];
  expect(figuresOf(epic('EP-1', { versions }), [open], []).due).toBe('2027-05-01');
  expect(figuresOf(epic('EP-1', { versions, due: '2027-02-02' }), [open], []).due).toBe('2027-02-02');
});

it('an epic that got fewer than three items gets as much as each of those that are worked on or due next', () => {
  const two = [epic('EP-2', { due: '2027-02-01' }), epic('EP-3'), epic('EP-4', { due: '2028-01-01' })];
  const items = [open, openItem('S-2', 'EP-2'), openItem('S-3', 'EP-3', { started: true }), openItem('S-4', 'EP-4')];
  expect(figuresOf(epic('EP-1', { due: '2027-02-01' }), items, [], steady, two).pace).toEqual({ share: 1 / 3, from: 'even' });
});

const anItem = fc.record({ band: fc.constantFrom('ready' as const, 'close' as const, 'not-ready' as const), estimate: fc.constantFrom(null, undefined, 0, 1, 3, 8), blocker: fc.constantFrom('none' as const, 'open' as const, 'done' as const), started: fc.boolean(), sprints: fc.subarray([6]), epic: fc.constantFrom('EP-1', 'EP-2', 'EP-3', null) });
const aDone = fc.record({ epic: fc.constantFrom('EP-1', 'EP-2', 'EP-3'), size: fc.constantFrom(null, 0, 1, 3, 8), daysAgo: fc.option(fc.integer({ min: -3, max: 120 })) });
const anEpic = fc.record({ due: fc.constantFrom(null, '2026-12-01', '2027-01-15', '2027-02-20', '2027-09-01'), done: fc.boolean() });
const aPast = fc.record({ sizes: fc.array(fc.nat(30), { minLength: 3, maxLength: 10 }).filter((all) => all.some((size) => size > 0)), unit: fc.constantFrom('points' as const, 'items' as const) });

it('every figure is what a second, plain computation finds', () => {
  fc.assert(
    fc.property(fc.array(anItem, { maxLength: 30 }), fc.array(aDone, { maxLength: 20 }), fc.tuple(anEpic, anEpic, anEpic), aPast, (plain, finished, three, past) => {
      const epics = three.map(({ due, done }, n) => epic(`EP-${n + 1}`, { due, ...(done ? { status: DONE_STATUS } : {}) }));
      const items = plain.map(({ epic: key, ...over }, n) => openItem(`S-${n}`, key, over));
      const done = finished.map(({ epic: key, size, daysAgo }, n) => doneItem(`D-${n}`, key, size, daysAgo));
      const throughput = pace(past.sizes, { unit: past.unit });
      const running = [{ id: 6, name: 'S', state: 'active' as const, start: null, end: null }];
      const input = roadmapInput(epics, health(items, throughput, { running }), done, TODAY);
      for (const work of input.works) {
        const { count, size, bands, fuel, blocked, pace: share, state, due } = epicFigures(work, input);
        const second = secondEpic(work.epic.key, { plain, finished, epics: three, sizes: past.sizes, points: past.unit === 'points', finishedItems: throughput.finished, now: NOW, today: TODAY });
        expect({ done: count.done, all: count.all, doneSize: size.done, allSize: size.all, ready: bands.ready, blocked, due }).toEqual(second.plain);
        expect(share?.share).toBeCloseTo(second.share, 9);
        if (second.fuel === null) expect(fuel).toBeNull();
        else expect(fuel).toBeCloseTo(second.fuel, 6);
        if (second.state !== null) expect(state).toBe(second.state);
      }
    }),
    runs(200),
  );
});
