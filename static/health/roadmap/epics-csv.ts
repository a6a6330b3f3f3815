import type { EpicGoal } from '../../../src/contract/epic-goal';
import type { Day } from '../../../src/core/roadmap/day';
import type { Cell } from '../items/columns';
import type { EpicRow } from './epic-row';
import { dueVersion } from './figure-words';
import { stateLine, stateWords } from './state-words';

export const EPIC_HEAD: readonly string[] = [
  'Key', 'Summary', 'Jira status', 'Status', 'Start', 'Due', 'Due from version', 'Items done', 'Items', 'Points done', 'Points', 'Without estimate',
  'Ready', 'Close', 'Need refinement', 'Ready work lasts', 'Forecast from', 'Forecast to', 'Blocked', 'Goal', 'Key indicator', 'Strategy', 'Link',
];

/** An epic as a line of a table; days as `YYYY-MM-DD`, what is not known empty. */
export function epicCells({ work: { epic }, figures }: EpicRow, goal: EpicGoal | null, today: Day, locale: string): readonly Cell[] {
  const { count, size, unsized, bands, fuel, range, due, blocked } = figures;
  return [
    epic.key, epic.summary, epic.status.name, stateLine(stateWords(figures, today, locale)), epic.start ?? '', due ?? '', dueVersion(epic, due) ?? '', count.done, count.all, size.done, size.all, unsized,
    bands.ready, bands.close, bands.notReady, fuel === null ? '' : Math.round(fuel * 10) / 10, range?.low ?? '', range === null || range.beyond ? '' : range.high, blocked, goal?.goal ?? '', goal?.indicator ?? '', goal?.strategy ?? '', goal?.link ?? '',
  ];
}
