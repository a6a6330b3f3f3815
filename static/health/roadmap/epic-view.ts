import * as v from 'valibot';

export const SHOWS = ['open', 'due-next', 'at-risk', 'hungry', 'no-date', 'all'] as const;
/** Which epics the list shows. `hungry`: due next without enough ready work. */
export type EpicShow = (typeof SHOWS)[number];

export const SHOW_NAMES: Readonly<Record<EpicShow, string>> = {
  open: 'Open epics',
  'due-next': 'Due within 13 weeks',
  'at-risk': 'At risk, late or overdue',
  hungry: 'Due next, without enough ready work',
  'no-date': 'Open, without a date',
  all: 'All epics',
};

export const EPIC_SORTS = ['due', 'rank', 'state', 'progress', 'ready', 'fuel', 'forecast', 'blocked'] as const;
export type EpicSort = (typeof EPIC_SORTS)[number];

/** How the epics are shown; all of it stands in the address, so that a link shows the same. */
export interface EpicView {
  readonly show: EpicShow;
  readonly sort: EpicSort;
  readonly descending: boolean;
  /** Key of the epic whose details are open; null for none. */
  readonly open: string | null;
}

export const plainEpicView: EpicView = { show: 'open', sort: 'due', descending: false, open: null };

const address = v.object({
  show: v.fallback(v.picklist(SHOWS), plainEpicView.show),
  sort: v.fallback(v.picklist(EPIC_SORTS), plainEpicView.sort),
  order: v.fallback(v.nullable(v.literal('desc')), null),
  epic: v.fallback(v.nullable(v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]*-\d+$/))), null),
});

/** Reads the query of the address; what nobody knows counts as not there. */
export function epicViewOf(query: Readonly<Record<string, string>>): EpicView {
  const own = (name: string): string | null => (Object.hasOwn(query, name) ? (query[name] ?? null) : null);
  const { show, sort, order, epic } = v.parse(address, { show: own('show'), sort: own('sort'), order: own('order'), epic: own('epic') });
  return { show, sort, descending: order !== null, open: epic };
}

/** The query that {@link epicViewOf} reads back; what is usual is left out. */
export function epicQueryOf({ show, sort, descending, open }: EpicView): Readonly<Record<string, string>> {
  return {
    ...(show === plainEpicView.show ? {} : { show }),
    ...(sort === plainEpicView.sort ? {} : { sort }),
    ...(descending ? { order: 'desc' } : {}),
    ...(open === null ? {} : { epic: open }),
  };
}
