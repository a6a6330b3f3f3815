import { WITHOUT_END } from '../../../src/core/done/evidence';
import type { DoneEvidence } from '../../../src/core/story/issue-facts';

const NONE: DoneEvidence = { until: {}, text: null, by: '', at: '' };

export const isTicked = (evidence: DoneEvidence | null, criterion: string): boolean => evidence?.until[criterion] === WITHOUT_END;

/** The evidence as it will be once the app has kept these ticks. @param pending criterion to ticked or not */
export function withTicks(evidence: DoneEvidence | null, pending: ReadonlyMap<string, boolean>): DoneEvidence | null {
  if (pending.size === 0) return evidence;
  const { until, ...rest } = evidence ?? NONE;
  const others = Object.entries(until).filter(([id]) => !pending.has(id));
  const ticked = [...pending].flatMap(([id, on]) => (on ? [[id, WITHOUT_END] as const] : []));
  return { ...rest, until: Object.fromEntries([...others, ...ticked]) };
}
