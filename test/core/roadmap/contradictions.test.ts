import { contradictions } from '../../../src/core/roadmap/contradictions';
import { roadmapInput } from '../../../src/core/roadmap/roadmap-input';
import { DONE_STATUS, doneItem, epic, health, openItem, pace, TODAY } from '../../support/roadmap';

const epics = [
  epic('EP-1'), // empty
  epic('EP-2', { status: DONE_STATUS }), // empty, but done
  epic('EP-3', { status: DONE_STATUS, due: '2026-01-01' }), // left over, and no contradiction of dates
  epic('EP-4', { due: '2027-01-14' }), // past due with unready work
  epic('EP-5', { due: '2027-01-14' }), // past due, all ready
  epic('EP-6', { due: TODAY }), // due today is not past due
  epic('EP-7', { due: '2027-06-01', start: '2027-06-02' }),
  epic('EP-8', { start: '2027-06-02', versions: [{ id: '1', name: '1', release: '2027-06-02', released: false }] }),
  epic('EP-9'), // all done, still open
];
const items = [
  openItem('S-1', 'EP-3', { due: '2027-09-01' }),
  openItem('S-2', 'EP-4', { band: 'close' }),
  openItem('S-3', 'EP-4'),
  openItem('S-4', 'EP-5'),
  openItem('S-5', 'EP-6', { band: 'not-ready', due: TODAY }),
  openItem('S-6', 'EP-7', { due: '2027-06-02' }),
  openItem('S-7', 'EP-7', { due: '2027-06-01' }),
  openItem('S-8', 'EP-8', { due: '2027-06-03' }),
  openItem('S-9', null, { due: '2030-01-01' }),
];

it('finds what does not fit together, and nothing else', () => {
  const found = contradictions(roadmapInput(epics, health(items, pace([1, 1, 1])), [doneItem('D-1', 'EP-9', 1, 1)], TODAY));
  const keys = (some: readonly { readonly work: { readonly epic: { readonly key: string } }; readonly items?: readonly { readonly facts: { readonly key: string } }[] }[]) => some.map(({ work, items: its = [] }) => [work.epic.key, ...its.map(({ facts }) => facts.key)].join(' '));
  expect(found.empty.map((work) => work.epic.key)).toEqual(['EP-1']);
  expect(keys(found.leftOver)).toEqual(['EP-3 S-1']);
  expect(keys(found.pastDue)).toEqual(['EP-4 S-2']);
  expect(keys(found.dueAfterEpic)).toEqual(['EP-7 S-6', 'EP-8 S-8']);
  expect(keys(found.startsAfterDue)).toEqual(['EP-7']);
});
