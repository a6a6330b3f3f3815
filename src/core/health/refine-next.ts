import type { ReadyDefinition } from '../definition/definition';
import { isIn, isPlannable, type BacklogItem } from './backlog-item';
import { wantedPeriods } from './figures/ready-runway';
import type { HealthInput } from './health-input';
import { isSized, sizeOf, usualSize } from './item-size';
import { meanSize } from './past-throughput';
import { isHeld, proposalOf, type Held, type Proposal } from './proposal';
import { smallestSet } from './smallest-set';

/** What to make ready next, each group in rank order. */
export interface RefineNext {
  readonly goal: Goal;
  /** In the running sprint and not ready. That work is planned already, so it adds nothing to the runway. */
  readonly inSprint: readonly Proposal[];
  /** In the next sprint and not ready: it starts with them whatever the runway is. */
  readonly nextSprint: readonly Proposal[];
  /** The smallest list from the top that restores what is wanted. */
  readonly nextUp: readonly Proposal[];
  /** In the way of these lists and in nobody's hands. */
  readonly held: readonly Held[];
  /** Whether the search for `nextUp` ended before the backlog did, without having found enough. */
  readonly cutShort: boolean;
}

/** What finishing both lists gives. Lengths are in periods at the team's mean pace. */
export type Goal = RunwayGoal | WindowGoal;

export interface RunwayGoal {
  readonly kind: 'runway';
  readonly period: 'sprint' | 'week';
  readonly wanted: number;
  readonly now: number;
  readonly after: number;
  /** Size of an item without an estimate; null where items are counted. */
  readonly usual: number | null;
}

/** Without a known pace the next items in rank order are the goal. */
export interface WindowGoal {
  readonly kind: 'window';
  /** Why no pace is known. */
  readonly missing: string;
  readonly size: number;
  readonly now: number;
  readonly after: number;
}

/** Nobody refines what stands further down, and each shortest way takes a browser up to a fifth of a millisecond. */
export const LOOKED_AT = 300;

/**
 * The smallest list of items that restores two sprints of ready work (four weeks without sprints), from the top of the backlog, with the shortest way of each.
 * It looks at the first {@link LOOKED_AT} items that are not ready. Where the pace is not known, whatever is not ready among the items that are planned next.
 */
export function refineNext(input: HealthInput, ready: ReadyDefinition): RefineNext {
  const { items, running, next, window, past } = input;
  const pace = past.kind === 'past' ? past : null;
  const usual = pace === null ? 1 : usualSize(pace);
  const held: Held[] = [];
  function* proposed(among: readonly BacklogItem[]): Generator<Proposal> {
    for (const item of among) {
      const one = proposalOf(item, ready, pace, usual);
      if (one === null) continue;
      if (isHeld(one)) held.push(one);
      else yield one;
    }
  }
  const planned = (item: BacklogItem): boolean => next !== null && isIn(item, [next]);
  const inSprint = [...proposed(items.filter((item) => isIn(item, running) && item.readiness.band !== 'ready'))];
  const plannable = items.filter((item) => isPlannable(item, running));
  const nextSprint = [...proposed(plannable.filter(planned))];
  const rest = plannable.filter((item) => !planned(item));
  const unready = rest.filter((item) => item.readiness.band !== 'ready' || (pace !== null && !isSized(item, pace)));
  const near = unready.slice(0, LOOKED_AT);

  if (past.kind === 'not-enough') {
    const inWindow = new Set(window);
    const nextUp = [...proposed(unready.filter((item) => inWindow.has(item)))];
    const now = window.filter(({ readiness }) => readiness.band === 'ready').length;
    const after = now + nextUp.length + nextSprint.filter(({ item }) => inWindow.has(item)).length;
    return { goal: { kind: 'window', missing: past.missing, size: window.length, now, after }, inSprint, nextSprint, nextUp, held, cutShort: false };
  }

  const have = plannable.filter((item) => item.readiness.band === 'ready' && isSized(item, past)).reduce((total, item) => total + sizeOf(item, past, usual), 0);
  const mean = meanSize(past);
  const periods = wantedPeriods(input, past.period);
  const wanted = periods * mean;
  const sum = (list: readonly Proposal[]): number => list.reduce((total, { size }) => total + size, 0);
  const nextUp = smallestSet(proposed(near), wanted - have - sum(nextSprint));
  const after = (have + sum(nextSprint) + sum(nextUp)) / mean;
  return { goal: { kind: 'runway', period: past.period, wanted: periods, now: have / mean, after, usual: past.unit === 'points' ? usual : null }, inSprint, nextSprint, nextUp, held, cutShort: near.length < unready.length && after < periods - 1e-9 };
}
