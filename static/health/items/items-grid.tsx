import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { openIssue } from '../../shared/open-issue';
import { GridHead } from './grid-head';
import { GroupCell } from './group-cell';
import { ItemCells } from './item-cells';
import type { ItemsView, SortBy } from './items-view';
import { linesOf } from './lines';
import { sprintOf } from './open-sprints';
import type { ArrangedItems } from './use-arranged';
import { useActiveLine } from './use-active-line';
import { useGridKeys } from './use-grid-keys';
import { useLinesInSight } from './use-lines-in-sight';
import type { SelectedItems } from './use-selection';

interface ItemsGridProps {
  readonly items: ArrangedItems;
  readonly selected: Pick<SelectedItems, 'selection' | 'step'>;
  readonly view: ItemsView;
  readonly siteUrl: string;
  readonly onSort: (sort: SortBy, descending: boolean) => void;
}

/** The list in a scroll area of its own, because Jira makes the app's frame as high as its content: within the frame nothing else scrolls. */
export function ItemsGrid({ items: { rows, groups, sprints, now }, selected: { selection, step }, view, siteUrl, onSort }: ItemsGridProps) {
  const area = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const lines = useMemo(() => linesOf(rows, groups, folded), [rows, groups, folded]);
  const fold = useCallback((id: string) => setFolded((before) => (before.has(id) ? new Set([...before].filter((one) => one !== id)) : new Set([...before, id]))), []);
  const shown = useMemo(() => rows.map(({ item }) => item.facts.key), [rows]);
  const select = useCallback((key: string, range: boolean) => step(range ? { kind: 'range', key, shown } : { kind: 'toggle', key }), [step, shown]);
  const [active, stand] = useActiveLine(lines);
  const { drawn, height, measure, bring } = useLinesInSight(lines, area, active);
  const { onKeyDown, onFocus } = useGridKeys(lines, active, area, {
    stand,
    bring,
    select,
    open: (key, aside) => openIssue(key, aside ? 'new-tab' : 'same-tab'),
    fold,
  });

  // another view begins at its top
  useEffect(() => {
    if (area.current) area.current.scrollTop = 0;
  }, [view]);

  return (
    <div className="grid-area" ref={area}>
      <div role="grid" className="grid" tabIndex={-1} aria-labelledby="items" aria-rowcount={lines.length + 1} aria-multiselectable="true" onKeyDown={onKeyDown} onFocus={onFocus}>
        <GridHead view={view} onSort={onSort} />
        <div role="rowgroup" className="grid-body" style={{ height }}>
          {drawn.map(({ index, start }) => {
            const line = lines[index];
            if (line === undefined) return null;
            const isActive = index === active;
            const isSelected = line.kind === 'item' && selection.keys.has(line.id);
            return (
              <div
                key={line.id}
                role="row"
                className={line.kind === 'item' ? 'grid-line' : 'grid-group'}
                aria-rowindex={index + 2}
                aria-selected={line.kind === 'item' ? isSelected : undefined}
                tabIndex={isActive ? 0 : -1}
                data-index={index}
                data-line={line.id}
                ref={measure}
                style={{ transform: `translateY(${start}px)` }}
              >
                {line.kind === 'item' ? (
                  <ItemCells row={line.row} sprint={sprintOf(line.row.item, sprints)?.name ?? null} siteUrl={siteUrl} now={now} selected={isSelected} active={isActive} onSelect={select} />
                ) : (
                  <GroupCell group={line.group} open={line.open} active={isActive} onFold={fold} />
                )}
              </div>
            );
          })}
        </div>
      </div>
    </div>
  );
}
