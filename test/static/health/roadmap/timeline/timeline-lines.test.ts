import { linesInSight } from '../../../../../static/health/roadmap/timeline/lines-in-sight';
import { timelineLines } from '../../../../../static/health/roadmap/timeline/timeline-lines';
import { epicRow, manyEpicRows } from '../../../../support/epic-rows';
import { TODAY } from '../../../../support/roadmap';

it('by due date, then those that only start, then those without any date under a heading', () => {
  const rows = [epicRow('EP-1'), epicRow('EP-2', { start: '2027-02-01' }), epicRow('EP-3', { due: '2027-03-01' }), epicRow('EP-4', { start: '2027-01-01' }), epicRow('EP-5', { due: '2027-02-01', start: '2027-01-05' }), epicRow('EP-6', { due: '2027-02-01', start: '2027-01-01' })];
  const { lines, height } = timelineLines(rows, TODAY, 50);
  expect(lines.map((line) => `${line.top} ${line.kind === 'epic' ? line.key : line.name}`)).toEqual(['0 EP-6', '50 EP-5', '100 EP-3', '150 EP-4', '200 EP-2', '250 No date', '286 EP-1']);
  expect(height).toBe(336);
});

it('three hundred epics: only those around the sight are drawn, and the one where the keyboard stands', () => {
  const { lines } = timelineLines(manyEpicRows(300), TODAY, 50);
  const drawn = linesInSight(lines, 5000, 5600, lines[3]?.key ?? null).map(({ top }) => top);
  expect([drawn[0], drawn[1], drawn.at(-1), drawn.length]).toEqual([150, 4650, 5900, 27]);
});

it('a short list is drawn whole', () => {
  const { lines } = timelineLines(manyEpicRows(50), TODAY, 50);
  expect(linesInSight(lines, 0, 100, null)).toHaveLength(lines.length);
});
