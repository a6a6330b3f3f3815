import { useMemo } from 'react';
import * as v from 'valibot';
import { choicesOf } from './choices';
import { STALE_DAYS, type RankedItem } from './filter';
import { NONE, type ItemFilter } from './items-view';
import type { OpenSprints } from './open-sprints';
import { Pick } from './pick';

interface FilterPanelProps {
  readonly filter: ItemFilter;
  readonly all: readonly RankedItem[];
  readonly sprints: OpenSprints;
  readonly onFilter: (filter: ItemFilter) => void;
}

const band = v.fallback(v.nullable(v.picklist(['ready', 'close', 'not-ready', NONE])), null);

/** Every way to narrow the list but the words. */
export function FilterPanel({ filter, all, sprints, onFilter }: FilterPanelProps) {
  const choices = useMemo(() => choicesOf(all, sprints), [all, sprints]);
  const narrow = (part: Partial<ItemFilter>) => onFilter({ ...filter, ...part });
  return (
    <div className="items-filter" role="group" aria-label="Filter">
      <Pick label="Readiness" value={filter.band} choices={choices.band} any="Any" onPick={(value) => narrow({ band: v.parse(band, value) })} />
      <Pick label="Missing" value={filter.missing} choices={choices.missing} any="Any or none" onPick={(missing) => narrow({ missing })} />
      <Pick label="Epic" value={filter.epic} choices={choices.epic} any="Any or none" onPick={(epic) => narrow({ epic })} />
      {(sprints.size > 0 || filter.sprint !== null) && <Pick label="Sprint" value={filter.sprint} choices={choices.sprint} any="Any or none" onPick={(sprint) => narrow({ sprint })} />}
      <Pick label="Issue type" value={filter.type} choices={choices.type} any="Any" onPick={(type) => narrow({ type })} />
      <Pick label="Status" value={filter.status} choices={choices.status} any="Any" onPick={(status) => narrow({ status })} />
      <div className="items-checks">
        <label className="items-check"><input type="checkbox" checked={filter.unestimated} onChange={(event) => narrow({ unestimated: event.currentTarget.checked })} /> No estimate</label>
        <label className="items-check"><input type="checkbox" checked={filter.stale} onChange={(event) => narrow({ stale: event.currentTarget.checked })} /> {`Not touched for ${STALE_DAYS} days`}</label>
      </div>
    </div>
  );
}
