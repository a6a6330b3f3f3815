import { useEffect, useState } from 'react';
import type { BacklogItem } from '../../../../src/core/health/backlog-item';
import { countText } from '../../../../src/core/count-text';
import { useHealthData } from '../../health-data';
import { CloseRefusals } from './close-refusals';
import { closingWay, type ClosingWay } from './closing-way';
import { kindName, kindsOf } from './close-steps';
import type { Closing } from './closings';
import { readWays, type Way } from './ways';

/** One read for each type and status; more than these are a workflow of many steps, and each item is asked again before it is closed. */
const MOST_KINDS = 12;

interface Told {
  readonly lines: readonly string[];
  /** By kind of item. */
  readonly ways: ReadonlyMap<string, Way>;
}

/** How the items of each type and status would be closed, and what would be refused. */
export function CloseWays({ items, as, onLooked }: { readonly items: readonly BacklogItem[]; readonly as: Closing; readonly onLooked: () => void }) {
  const { jira } = useHealthData();
  const [told, setTold] = useState<Told | null>(null);
  useEffect(() => {
    let wanted = true;
    const ask = async () => {
      const kinds = await Promise.all(
        kindsOf(items).slice(0, MOST_KINDS).map(async ({ first, count }) => {
          const ways = await readWays(jira, first.facts.key);
          const chosen = ways.ok ? closingWay(ways.value, as) : null;
          return { name: kindName(first), line: lineOf(first, count, chosen), chosen };
        }),
      );
      if (wanted) setTold({ lines: kinds.map(({ line }) => line), ways: new Map(kinds.flatMap(({ name, chosen }) => (chosen?.kind === 'way' ? [[name, chosen.way] as const] : []))) });
    };
    void ask();
    return () => {
      wanted = false;
    };
  }, [jira, items, as]);
  if (told === null) return <p className="subtle" role="status">Looking how they can be closed…</p>;
  return (
    <>
      <ul className="bulk-ways">{told.lines.map((line) => <li key={line}>{line}</li>)}</ul>
      <CloseRefusals items={items} ways={told.ways} onLooked={onLooked} />
    </>
  );
}

const lineOf = ({ facts: { type, status } }: BacklogItem, count: number, chosen: ClosingWay | null): string =>
  `${countText(count, 'item')} (${type.name}) in “${status.name}”: ${chosen === null ? 'Jira could not say how just now.' : wayWords(chosen)}`;

function wayWords(chosen: ClosingWay): string {
  if (chosen.kind === 'none') return `stay open. ${chosen.why}`;
  const { way, resolution } = chosen;
  const by = way.name === way.to.name ? '' : ` by “${way.name}”`;
  const demands = way.demands.length === 0 ? '' : ` Its screen also asks for ${way.demands.join(', ')}: what has none stays open.`;
  return `to “${way.to.name}”${by}, ${resolution === null ? 'with the resolution that the workflow gives' : `as “${resolution.name}”`}.${demands}`;
}
