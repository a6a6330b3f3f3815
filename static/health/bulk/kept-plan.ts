import * as v from 'valibot';
import { tallyOf } from '../../shared/batch/account';
import { isLeft, undoOf, type Entry } from '../../shared/batch/batch';
import type { Keeper } from '../../shared/batch/kept-batch';
import { countText } from '../../../src/core/count-text';
import { planName } from './plan-words';
import { planSchema, type Plan } from './plan';

/** A batch that an earlier page left behind. */
export interface KeptPlan {
  readonly plan: Plan;
  readonly entries: readonly Entry<unknown, unknown>[];
  readonly words: string;
}

/** Null where there is none, or nothing can be done about it any more. */
export function keptBatch(keeper: Keeper): KeptPlan | null {
  const kept = keeper.read();
  const plan = v.safeParse(planSchema, kept?.plan);
  if (kept === null || !plan.success) return null;
  const { done, total } = tallyOf(kept.entries);
  const left = kept.entries.filter(isLeft).length;
  if (left === 0 && !kept.entries.some(({ outcome }) => undoOf(outcome) !== null)) return null;
  const name = `“${planName(plan.output)}”`;
  const words = left > 0 ? `${name} was not finished: ${done} of ${countText(total, 'item')} done, ${left} left.` : `${name} is done for ${countText(done, 'item')}. You can still look at it and take it back.`;
  return { plan: plan.output, entries: kept.entries, words };
}
