import { isOpen } from '../../../src/core/roadmap/epic';
import type { EpicState } from '../../../src/core/roadmap/epic-figures';
import type { EpicRow } from './epic-row';
import type { EpicShow, EpicSort, EpicView } from './epic-view';

export interface EpicWorld {
  /** Keys of the epics that are due next. */
  readonly dueNext: ReadonlySet<string>;
  /** Keys of those among them that have too little ready work. */
  readonly hungry: ReadonlySet<string>;
}

/** The epics that the view shows, in its order; those that are equal in it stay in rank order, and what has no value stands last either way. */
export function arrangedEpics(rows: readonly EpicRow[], { show, sort, descending }: EpicView, world: EpicWorld): readonly EpicRow[] {
  const shown = rows.filter((row) => isShown(row, show, world));
  if (sort === 'rank') return descending ? [...shown].reverse() : shown;
  const turn = descending ? -1 : 1;
  return shown
    .map((row) => ({ row, value: SORT_VALUES[sort](row) }))
    .sort((a, b) => {
      if (a.value === null || b.value === null) return Number(a.value === null) - Number(b.value === null);
      return a.value === b.value ? 0 : a.value < b.value ? -turn : turn;
    })
    .map(({ row }) => row);
}

function isShown({ work: { epic }, figures }: EpicRow, show: EpicShow, { dueNext, hungry }: EpicWorld): boolean {
  switch (show) {
    case 'all':
      return true;
    case 'open':
      return isOpen(epic);
    case 'due-next':
      return dueNext.has(epic.key);
    case 'hungry':
      return hungry.has(epic.key);
    case 'at-risk':
      return figures.state === 'at-risk' || figures.state === 'late' || figures.state === 'overdue';
    case 'no-date':
      return isOpen(epic) && figures.due === null;
  }
}

/** What needs somebody first comes first. */
const STATES: readonly EpicState[] = ['overdue', 'late', 'at-risk', 'unknown', 'no-date', 'empty', 'idle', 'on-track', 'done'];

const SORT_VALUES: Readonly<Record<Exclude<EpicSort, 'rank'>, (row: EpicRow) => number | string | null>> = {
  due: ({ figures }) => figures.due,
  state: ({ figures }) => STATES.indexOf(figures.state),
  progress: ({ figures: { count } }) => (count.all === 0 ? null : count.done / count.all),
  ready: ({ work, figures }) => (work.open.length === 0 ? null : figures.bands.ready / work.open.length),
  fuel: ({ figures }) => figures.fuel,
  forecast: ({ figures }) => figures.range?.high ?? null,
  blocked: ({ work, figures }) => (work.open.length === 0 ? null : figures.blocked),
};
