import { useEffect, useId, useRef } from 'react';
import { useHealthData } from '../health-data';
import { EpicDetails } from './details/epic-details';
import { EpicCells } from './epic-cells';
import type { EpicRow } from './epic-row';
import type { EpicView } from './epic-view';
import { EpicsHead } from './epics-head';
import { useEpicsInSight } from './use-epics-in-sight';
import type { KnownRoadmap } from './use-roadmap';
import type { ShowEpics } from './use-epic-view';

/** As many stand on the page itself, without a scroll area of their own. */
const FEW = 15;

interface EpicsTableProps {
  readonly roadmap: KnownRoadmap;
  /** The epics to show, in their order. */
  readonly rows: readonly EpicRow[];
  readonly hungry: ReadonlySet<string>;
  readonly view: EpicView;
  readonly onShow: ShowEpics;
  /** The epic that was chosen elsewhere on the page, to be brought into sight; a new object for each choice. */
  readonly chosen: { readonly key: string } | null;
}

/** The epics with their figures, in a scroll area of its own; the details of one open under its row. */
export function EpicsTable({ roadmap, rows, hungry, view, onShow, chosen }: EpicsTableProps) {
  const { context } = useHealthData();
  const { input } = roadmap;
  const isLong = rows.length > FEW;
  const area = useRef<HTMLDivElement>(null);
  const details = useId();
  const { drawn, height, measure, bring } = useEpicsInSight(rows, area, view.open);
  const focusOn = (key: string) => area.current?.querySelector<HTMLElement>(`[data-epic="${key}"]`)?.focus();
  const index = chosen === null ? -1 : rows.findIndex(({ work }) => work.epic.key === chosen.key);
  const latest = useRef({ index, bring });
  useEffect(() => {
    latest.current = { index, bring };
  });
  useEffect(() => {
    if (chosen === null || latest.current.index < 0) return;
    latest.current.bring(latest.current.index);
    focusOn(chosen.key);
  }, [chosen]);
  // details that open below the edge of the scroll area come into sight
  useEffect(() => {
    if (view.open !== null && isLong) area.current?.querySelector(`[data-row="${view.open}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [view.open, isLong]);
  const toggle = (key: string) => onShow({ ...view, open: view.open === key ? null : key }, true);
  const close = (key: string) => {
    focusOn(key);
    onShow({ ...view, open: null }, true);
  };
  return (
    <div className={isLong ? 'epics-area' : 'epics-area epics-area-whole'} ref={area}>
      <div role="table" className="epics" aria-labelledby="epics" aria-rowcount={rows.length + 1}>
        <EpicsHead view={view} onSort={(sort, descending) => onShow({ ...view, sort, descending }, true)} />
        <div role="presentation" className="epics-body" style={{ height }}>
          {drawn.map(({ index: at, start }) => {
            const row = rows[at];
            if (row === undefined) return null;
            const { key } = row.work.epic;
            const open = key === view.open;
            return (
              <div key={key} role="rowgroup" className="epics-group" data-index={at} data-row={key} ref={measure} style={{ transform: `translateY(${start}px)` }}>
                <div role="row" aria-rowindex={at + 2} className="epics-row">
                  <EpicCells row={row} today={input.today} locale={context.locale} siteUrl={context.siteUrl} past={input.health.past} hungry={hungry.has(key)} open={open} detailsId={details} onToggle={toggle} />
                </div>
                {open && (
                  <div role="row" id={details}>
                    <div role="cell" aria-colspan={8}>
                      <EpicDetails row={row} roadmap={roadmap} onClose={() => close(key)} />
                    </div>
                  </div>
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
