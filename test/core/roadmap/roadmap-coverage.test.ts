import fc from 'fast-check';
import { notEnough } from '../../../src/core/health/measure';
import { COVERAGE, planToRoadmap, roadmapToPlan } from '../../../src/core/roadmap/roadmap-coverage';
import { roadmapInput } from '../../../src/core/roadmap/roadmap-input';
import { runs } from '../../support/runs';
import { DONE_STATUS, doneItem, epic, health, openItem, pace, TODAY } from '../../support/roadmap';

/** Twenty points a sprint in four items: an item without an estimate counts five. */
const steady = pace([20, 20, 20]);

describe('how much of the plan serves the roadmap, by hand', () => {
  const epics = [epic('EP-1', { due: '2027-03-01' }), epic('EP-2'), epic('EP-3', { due: '2027-02-01', status: DONE_STATUS }), epic('EP-4', { versions: [{ id: '1', name: '1.0', release: '2029-01-01', released: false }] })];
  const window = [openItem('S-1', 'EP-1', { estimate: 8 }), openItem('S-2', 'EP-2', { estimate: 3 }), openItem('S-3', 'EP-3', { estimate: 2 }), openItem('S-4', 'EP-4', { estimate: null }), openItem('S-5', null, { estimate: 2 }), openItem('S-6', 'ELSEWHERE-1', { estimate: 0 })];

  it('13 of 20 points: of dated epics that are open', () => {
    expect(planToRoadmap.measure(roadmapInput(epics, health(window, steady), [], TODAY))).toEqual({ kind: 'measured', value: 0.65, text: '65 %', note: '2 of the next 6 items, weighed by points', level: 'watch', behind: ['S-2', 'S-3', 'S-5', 'S-6'] });
  });
  it('without a pace each item is one', () => {
    expect(planToRoadmap.measure(roadmapInput(epics, health(window, notEnough('No pace.')), [], TODAY))).toMatchObject({ value: expect.closeTo(2 / 6, 9), note: '2 of the next 6 items', level: 'act' });
  });
  it.each([
    ['There are no items to plan.', epics, []],
    ['No open epic has a due date or a dated fix version.', [epic('EP-1')], window],
  ])('%s', (missing, known, items) => {
    expect(planToRoadmap.measure(roadmapInput(known, health(items, steady), [], TODAY))).toEqual(notEnough(missing));
  });
});

/** Three epics with open work are due next and none got three items lately, so each one's share of the sprint is 20 / 3 points. */
describe('which epics due next have ready work, by hand', () => {
  const due = { due: '2027-03-01' };
  const epics = [epic('EP-1', due), epic('EP-2', { due: '2026-12-01' }), epic('EP-3', due), epic('EP-4', due), epic('EP-5', { due: '2027-04-17' }), epic('EP-6', { due: '2027-04-16', status: DONE_STATUS })];
  const items = [
    openItem('S-1', 'EP-1', { estimate: 7 }), // enough
    openItem('S-0', 'EP-1', { estimate: 8, band: 'close' }),
    openItem('S-2', 'EP-2', { estimate: 3 }), // ready, but less than the share and not all that waits
    openItem('S-3', 'EP-2', { estimate: 3, band: 'close' }),
    openItem('S-4', 'EP-3', { estimate: 1 }), // all that waits is ready
    openItem('S-5', 'EP-5', { estimate: 8 }), // due one day after the thirteen weeks
  ];
  const input = roadmapInput(epics, health(items, steady), [doneItem('D-1', 'EP-1', 3, 5)], TODAY);
  it('two of four', () => {
    expect(input.dueNext.map(({ epic: { key } }) => key)).toEqual(['EP-1', 'EP-2', 'EP-3', 'EP-4']);
    expect(roadmapToPlan.measure(input)).toEqual({ kind: 'measured', value: 0.5, text: '2 of 4', note: '50 %', level: 'act', behind: ['EP-2', 'EP-4'] });
  });
  it('one that has nothing open left is served', () => {
    expect(roadmapToPlan.measure(roadmapInput([epic('EP-1', due)], health([], steady), [doneItem('D-1', 'EP-1', 3, 5)], TODAY))).toMatchObject({ text: '1 of 1' });
  });
  it.each([
    ['No open epic is due within 13 weeks.', [epic('EP-1')], steady],
    ['No pace.', epics, notEnough('No pace.')],
  ])('%s', (missing, known, past) => {
    expect(roadmapToPlan.measure(roadmapInput(known, health(items, past), [], TODAY))).toEqual(notEnough(missing));
  });
});

it('the words of both are sentences', () => {
  for (const { meaning, formula, threshold, source } of COVERAGE) expect([meaning, formula, threshold, source].filter((text) => !/^[A-Z].*\.$/.test(text))).toEqual([]);
});

it('making an item ready never takes an epic its ready work, and a date never takes a plan its roadmap', () => {
  const anItem = fc.record({ epic: fc.constantFrom('EP-1', 'EP-2', null), band: fc.constantFrom('ready' as const, 'close' as const), estimate: fc.constantFrom(null, 1, 5, 8) });
  fc.assert(
    fc.property(fc.array(anItem, { minLength: 1, maxLength: 20 }), fc.nat(19), (plain, which) => {
      const of = (ready: number | null, due: string | null) => {
        const items = plain.map(({ epic: key, ...over }, n) => openItem(`S-${n}`, key, n === ready ? { ...over, band: 'ready' } : over));
        return roadmapInput([epic('EP-1', { due: '2027-02-01' }), epic('EP-2', { due })], health(items, steady), [], TODAY);
      };
      const value = (measure: ReturnType<typeof planToRoadmap.measure>) => (measure.kind === 'measured' ? measure.value : -1);
      expect(value(roadmapToPlan.measure(of(which, '2027-02-01')))).toBeGreaterThanOrEqual(value(roadmapToPlan.measure(of(null, '2027-02-01'))));
      expect(value(planToRoadmap.measure(of(null, '2027-02-01')))).toBeGreaterThanOrEqual(value(planToRoadmap.measure(of(null, null))));
    }),
    runs(200),
  );
});
