import { dependencyClash } from '../../../src/core/roadmap/dependency-clash';

const ends = (due: string | null, middle: string | null = null) => ({ due, range: middle === null ? null : { low: middle, middle, high: middle, beyond: false } });

it.each([
  ['due after its blocker is', ends('2027-03-01'), ends('2027-03-02'), null],
  ['due on the same day', ends('2027-03-01'), ends('2027-03-01'), null],
  ['due before its blocker is', ends('2027-03-02'), ends('2027-03-01'), { by: 'due', ends: '2027-03-01', blockerEnds: '2027-03-02' }],
  ['due before the blocker is forecast', ends('2027-02-01', '2027-04-01'), ends('2027-03-01'), { by: 'due', ends: '2027-03-01', blockerEnds: '2027-04-01' }],
  ['the blocker may take until it is due, however early its forecast', ends('2027-04-01', '2027-02-01'), ends('2027-03-01'), { by: 'due', ends: '2027-03-01', blockerEnds: '2027-04-01' }],
  ['its due date counts before its forecast', ends('2027-03-01'), ends('2027-03-02', '2027-02-01'), null],
  ['without a due date its forecast counts', ends('2027-03-01'), ends(null, '2027-02-01'), { by: 'forecast', ends: '2027-02-01', blockerEnds: '2027-03-01' }],
  ['the blocker says no date', ends(null), ends('2027-03-01'), null],
  ['it says no date itself', ends('2027-03-01'), ends(null), null],
])('%s', (_, blocker, blocked, clash) => {
  expect(dependencyClash(blocker, blocked)).toEqual(clash);
});
