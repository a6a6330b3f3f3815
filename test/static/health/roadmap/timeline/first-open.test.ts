import { firstOpen, timelineLines, type EpicLine } from '../../../../../static/health/roadmap/timeline/timeline-lines';
import { epicRow } from '../../../../support/epic-rows';
import { DONE_STATUS, TODAY } from '../../../../support/roadmap';

const done = (key: string, due: string) => epicRow(key, { due, status: DONE_STATUS });

it.each([
  ['past those that are done', [done('EP-1', '2026-01-01'), done('EP-2', '2026-02-01'), epicRow('EP-3', { due: '2026-03-01' }), epicRow('EP-4', { due: '2027-03-01' })], 2],
  ['at the top where all are done', [done('EP-1', '2026-01-01'), done('EP-2', '2026-02-01')], 0],
  ['without epics', [], 0],
])('begins %s', (_, rows, place) => {
  expect(firstOpen(timelineLines(rows, TODAY, 50).lines.filter((line): line is EpicLine => line.kind === 'epic'))).toBe(place);
});
