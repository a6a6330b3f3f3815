import type { BacklogItem } from '../../../src/core/health/backlog-item';
import type { Proposal } from '../../../src/core/health/proposal';
import type { RefineNext } from '../../../src/core/health/refine-next';

export const GROUPS = ['inSprint', 'nextSprint', 'nextUp'] as const;
export type Group = (typeof GROUPS)[number];

/** A row's place in the list, kept while somebody works through it. */
export interface Pin {
  readonly key: string;
  readonly group: Group;
}

export interface RefineRow extends Pin {
  /** 1 for the item at the top of the backlog; null for one that is not in it any more. */
  readonly rank: number | null;
  readonly item: BacklogItem | null;
  /** Null where nothing is left to do: the item became ready, is not needed any more, or has left the backlog. */
  readonly proposal: Proposal | null;
}

/**
 * The rows in the order of the groups. Those that were pinned stay where they are, also when their item is done with; new ones stand behind them.
 * @param items all open items in rank order
 */
export function rowsOf(next: RefineNext, items: readonly BacklogItem[], pinned: readonly Pin[]): readonly RefineRow[] {
  const ranks = new Map(items.map((item, index) => [item.facts.key, { item, rank: index + 1 }] as const));
  const proposals = new Map(GROUPS.flatMap((group) => next[group].map((proposal) => [proposal.item.facts.key, { proposal, group }] as const)));
  const kept = new Set(pinned.map(({ key }) => key));
  const all: Pin[] = [...pinned, ...[...proposals].flatMap(([key, { group }]) => (kept.has(key) ? [] : [{ key, group }]))];
  return GROUPS.flatMap((group) =>
    all
      .filter((pin) => pin.group === group)
      .map(({ key }) => ({ key, group, rank: ranks.get(key)?.rank ?? null, item: ranks.get(key)?.item ?? null, proposal: proposals.get(key)?.proposal ?? null })),
  );
}

export const pinsOf = (rows: readonly RefineRow[]): readonly Pin[] => rows.map(({ key, group }) => ({ key, group }));
