import { DAY } from '../readiness/shelf-life';
import type { BacklogItem } from './backlog-item';
import { backlogInTime } from './figures/backlog-in-time';
import { staleness } from './figures/staleness';
import type { HealthInput } from './health-input';
import type { NotEnough } from './measure';

/** After half a year nobody waits for an item any more; twice the season after which it is stale. Our own choice. */
export const DEAD = 180;

/** What nobody has touched for long. */
export interface ThrowOut {
  readonly kind: 'found';
  /** From the bottom of the backlog up. */
  readonly items: readonly OldItem[];
  /** How many of them have not been touched for {@link DEAD} days. */
  readonly dead: number;
  /** How many months of work they are, by their number and the team's pace, and all open items with them; null where no pace is known. */
  readonly months: { readonly these: number; readonly all: number } | null;
}

export interface OldItem {
  readonly item: BacklogItem;
  /** Whole days since its last change. */
  readonly days: number;
}

/** The items behind the figure “not touched”, as candidates for a no. Where the figure cannot tell, neither can this. */
export function throwOut(input: HealthInput): ThrowOut | NotEnough {
  const measured = staleness.measure(input);
  if (measured.kind === 'not-enough') return measured;
  const behind = new Set(measured.behind);
  const items = input.items.flatMap((item): OldItem[] => (behind.has(item.facts.key) ? [{ item, days: Math.floor((input.now - (item.life?.updated ?? input.now)) / DAY) }] : [])).reverse();
  const time = backlogInTime.measure(input);
  return {
    kind: 'found',
    items,
    dead: items.filter(({ days }) => days > DEAD).length,
    months: time.kind === 'measured' ? { these: (time.value * items.length) / input.items.length, all: time.value } : null,
  };
}
