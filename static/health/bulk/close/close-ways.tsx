import { useEffect, useState } from 'react';
import type { BacklogItem } from '../../../../src/core/health/backlog-item';
import { countText } from '../../../shared/count-text';
import { useHealthData } from '../../health-data';
import { closingWay } from './closing-way';
import { kindsOf } from './close-steps';
import type { Closing } from './closings';
import { readWays } from './ways';

/** One read for each type and status; more than these are a workflow of many steps, and each item is asked again before it is closed. */
const MOST_KINDS = 12;

/** How the items of each type and status would be closed. */
export function CloseWays({ items, as }: { readonly items: readonly BacklogItem[]; readonly as: Closing }) {
  const { jira } = useHealthData();
  const [lines, setLines] = useState<readonly string[] | null>(null);
  useEffect(() => {
    let wanted = true;
    const ask = async () => {
      const told = await Promise.all(
        kindsOf(items).slice(0, MOST_KINDS).map(async ({ first, count }) => {
          const { key, type, status } = first.facts;
          const ways = await readWays(jira, key);
          return `${countText(count, 'item')} (${type.name}) in “${status.name}”: ${ways.ok ? wayWords(closingWay(ways.value, as)) : 'Jira could not say how just now.'}`;
        }),
      );
      if (wanted) setLines(told);
    };
    void ask();
    return () => {
      wanted = false;
    };
  }, [jira, items, as]);
  if (lines === null) return <p className="subtle" role="status">Looking how they can be closed…</p>;
  return <ul className="bulk-ways">{lines.map((line) => <li key={line}>{line}</li>)}</ul>;
}

function wayWords(chosen: ReturnType<typeof closingWay>): string {
  if (chosen.kind === 'none') return `stay open. ${chosen.why}`;
  const { way, resolution } = chosen;
  const by = way.name === way.to.name ? '' : ` by “${way.name}”`;
  const demands = way.demands.length === 0 ? '' : ` Its screen also asks for ${way.demands.join(', ')}: what has none stays open.`;
  return `to “${way.to.name}”${by}, ${resolution === null ? 'with the resolution that the workflow gives' : `as “${resolution.name}”`}.${demands}`;
}
