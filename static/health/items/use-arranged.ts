import { useMemo, useState } from 'react';
import { openSprints, type OpenSprints } from './open-sprints';
import { shownItems } from '../backlog-state';
import { useHealthData } from '../health-data';
import { arranged, type Arranged } from './arrange';
import { ranked, type RankedItem } from './filter';
import { plainView, type ItemsView } from './items-view';
import { needsSprints, withoutSprints } from './readable-view';

export interface ArrangedItems extends Arranged {
  /** The view that is shown: the one of the address, as far as what it needs could be read. */
  readonly view: ItemsView;
  /** The whole backlog as far as it is read. */
  readonly all: readonly RankedItem[];
  readonly sprints: OpenSprints;
  /** False while items still arrive: they stand in rank order until then, because sorted ones would push each other around. */
  readonly settled: boolean;
  /** What is missing for the figure of the filter; null where nothing is. */
  readonly figureMissing: string | null;
  /** Milliseconds since 1970-01-01 UTC: the moment to which ages refer. */
  readonly now: number;
}

const NO_SPRINTS = openSprints([]);

/** The items that a view shows. Null while the figure that it names is worked out, or the sprints that it needs are read. */
export function useArranged(asked: ItemsView): ArrangedItems | null {
  const { backlog, figures, history } = useHealthData();
  const [now] = useState(() => Date.now());
  const view = useMemo(() => (history.kind === 'failed' ? withoutSprints(asked) : asked), [history.kind, asked]);
  const items = shownItems(backlog);
  const all = useMemo(() => ranked(items), [items]);
  const sprints = useMemo(() => (history.kind === 'known' ? openSprints(history.history.sprints) : NO_SPRINTS), [history]);
  const measure = view.filter.figure === null ? null : figures?.shown.find(({ figure }) => figure.id === view.filter.figure)?.measure;
  const behind = measure?.kind === 'measured' ? measure.behind : null;
  const settled = backlog.phase !== 'reading' || items === backlog.before;
  const parts = useMemo(() => arranged(all, settled ? view : { ...plainView, filter: view.filter }, { now, sprints, behind }), [all, settled, view, now, sprints, behind]);
  if (view.filter.figure !== null && figures === null) return null;
  if (needsSprints(view) && history.kind === 'reading') return null;
  return { ...parts, view, all, sprints, settled, figureMissing: measure?.kind === 'not-enough' ? measure.missing : null, now };
}
