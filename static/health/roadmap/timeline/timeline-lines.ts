import type { Day } from '../../../../src/core/roadmap/day';
import { isOpen } from '../../../../src/core/roadmap/epic';
import type { EpicRow } from '../epic-row';
import { epicSpan, type EpicSpan } from './epic-span';

/** A line of the sheet; `top` and `height` in pixels. */
export type TimelineLine =
  | { readonly kind: 'epic'; readonly key: string; readonly row: EpicRow; readonly span: EpicSpan | null; readonly top: number; readonly height: number }
  | { readonly kind: 'group'; readonly key: string; readonly name: string; readonly top: number; readonly height: number };

export type EpicLine = Extract<TimelineLine, { kind: 'epic' }>;

const GROUP = 36;

/** The epics by due date, those without one by start after them, and below, under a heading, those without any date; equal ones as they came. */
export function timelineLines(rows: readonly EpicRow[], today: Day, height: number): { readonly lines: readonly TimelineLine[]; readonly height: number } {
  const placed = rows.map((row) => ({ row, span: epicSpan(row, today) }));
  const dated = placed.filter(({ span }) => span !== null).sort((a, b) => compare(a.row.figures.due, b.row.figures.due) || compare(a.row.work.epic.start, b.row.work.epic.start));
  const undated = placed.filter(({ span }) => span === null);
  const lines: TimelineLine[] = [];
  let top = 0;
  const add = (line: { readonly kind: 'group'; readonly key: string; readonly name: string; readonly height: number } | Omit<EpicLine, 'top'>): void => {
    lines.push({ ...line, top });
    top += line.height;
  };
  const addEpic = ({ row, span }: { readonly row: EpicRow; readonly span: EpicSpan | null }): void => add({ kind: 'epic', key: row.work.epic.key, row, span, height });
  dated.forEach(addEpic);
  if (undated.length > 0) add({ kind: 'group', key: '', name: 'No date', height: GROUP });
  undated.forEach(addEpic);
  return { lines, height: top };
}

/** Where the reader begins: at the first epic that is not done; 0 where all are. */
export const firstOpen = (epics: readonly EpicLine[]): number => Math.max(0, epics.findIndex(({ row }) => isOpen(row.work.epic)));

/** No day comes last. */
const compare = (one: Day | null, other: Day | null): number => (one === other ? 0 : one === null ? 1 : other === null ? -1 : one < other ? -1 : 1);
