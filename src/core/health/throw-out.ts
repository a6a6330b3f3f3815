import { DAY } from '../time-spans';
import type { BacklogItem } from './backlog-item';
import type { HealthInput } from './health-input';
import type { Measure, NotEnough } from './measure';

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

/**
 * The items behind the figure “not touched”, as candidates for a no. Where the figure cannot tell, neither can this.
 * @param staleness what that figure measured of the same input
 * @param backlogInTime months of all open items
 */
export function throwOut(input: HealthInput, staleness: Measure, backlogInTime: Measure): ThrowOut | NotEnough {
  if (staleness.kind === 'not-enough') return staleness;
  const behind = new Set(staleness.behind);
  const items = input.items.flatMap((item): OldItem[] => (behind.has(item.facts.key) ? [{ item, days: Math.floor((input.now - (item.life?.updated ?? input.now)) / DAY) }] : [])).reverse();
  return {
    kind: 'found',
    items,
    dead: items.filter(({ days }) => days > DEAD).length,
    months: backlogInTime.kind === 'measured' ? { these: (backlogInTime.value * items.length) / input.items.length, all: backlogInTime.value } : null,
  };
}
