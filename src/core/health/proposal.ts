import type { ReadyDefinition } from '../definition/definition';
import { cheapestWay } from '../readiness/cheapest-way';
import { doingOf } from '../readiness/effort';
import type { BacklogItem } from './backlog-item';
import { isSized, sizeOf } from './item-size';
import type { PastThroughput } from './past-throughput';

/** An item that the team can make ready, and how. */
export interface Proposal {
  readonly item: BacklogItem;
  /** The easiest step first. */
  readonly steps: readonly ProposedStep[];
  readonly scoreAfter: number;
  /** What it adds to the ready work, in the unit of the throughput; 1 where no throughput is known. */
  readonly size: number;
  /** Whether the size is the team's usual one, because the item has no estimate yet. */
  readonly guessed: boolean;
}

export interface ProposedStep {
  readonly rule: string;
  /** An imperative in a few words, without a full stop. */
  readonly does: string;
}

/** An item that is not ready and that nobody can make ready by refining it. */
export interface Held {
  readonly item: BacklogItem;
  /** `waits`: another issue has to be finished first. `no-way`: all rules that can be mended do not reach the threshold. `unseen`: its estimate cannot be read, so its size cannot count. */
  readonly because: 'waits' | 'no-way' | 'unseen';
  /** Keys of the open issues that it waits for. */
  readonly waitsFor: readonly string[];
}

export const isHeld = (one: Proposal | Held): one is Held => 'because' in one;

const ESTIMATE: ProposedStep = { rule: 'has-estimate', does: 'Set an estimate' };
const OF_SIZE: readonly string[] = ['has-estimate', 'right-size'];

/** Whether a step of it is to set the estimate that is missing. */
export const wantsEstimate = ({ item, steps }: Proposal): boolean => item.facts.estimate === null && steps.some(({ rule }) => OF_SIZE.includes(rule));

/**
 * How an item becomes ready work, by the shortest way. Where points are counted that takes an estimate, even if the definition does not ask for one.
 * Null for an item that is ready work already.
 * @param past null where no throughput is known
 * @param usual size of an item without an estimate
 */
export function proposalOf(item: BacklogItem, ready: ReadyDefinition, past: PastThroughput | null, usual: number): Proposal | Held | null {
  const isReady = item.readiness.band === 'ready';
  const counts = past === null || isSized(item, past);
  if (isReady && counts) return null;
  const held = (because: Held['because']): Held => ({ item, because, waitsFor: because === 'waits' ? item.facts.blockers.filter(({ status }) => status.category !== 'done').map(({ key }) => key) : [] });
  // known without looking for a way, which takes long where much is missing
  if (item.readiness.findings.some((finding) => finding.level === 'required' && !doingOf(finding, item.readiness.criteria.length).alone)) return held('waits');
  const way = cheapestWay(item.readiness, ready);
  if (!isReady && way === null) return held('no-way');
  if (way?.alone === false) return held('waits');
  if (!counts && item.facts.estimate === undefined) return held('unseen');
  const steps = (way?.steps ?? []).map(({ rule, does }) => ({ rule, does }));
  const sized = counts || steps.some(({ rule }) => OF_SIZE.includes(rule));
  return {
    item,
    steps: sized ? steps : [ESTIMATE, ...steps],
    scoreAfter: way?.endsAt ?? item.readiness.score ?? 0,
    size: past === null ? 1 : sizeOf(item, past, usual),
    guessed: !counts,
  };
}
