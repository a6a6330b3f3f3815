import type { BacklogItem } from '../../../src/core/health/backlog-item';
import { grouped, type Said } from '../../shared/batch/account';
import type { Step } from '../../shared/batch/batch';
import type { Plan } from './plan';

/** A batch before its yes: what it does, to which issues, and which of the chosen ones it leaves out and why. */
export interface Planned {
  readonly plan: Plan;
  readonly steps: readonly Step<unknown>[];
  readonly items: readonly BacklogItem[];
  readonly leftOut: readonly Said[];
}

/** What is to be done to an item, or a sentence on why it is left out. */
export type Choice = { readonly seen: unknown } | { readonly why: string };

export function planned(plan: Plan, items: readonly BacklogItem[], choose: (item: BacklogItem) => Choice): Planned {
  const choices = items.map((item) => ({ item, choice: choose(item) }));
  const taken = choices.flatMap(({ item, choice }) => ('seen' in choice ? [{ item, step: { key: item.facts.key, seen: choice.seen } }] : []));
  const leftOut = choices.flatMap(({ item, choice }) => ('why' in choice ? [{ key: item.facts.key, words: choice.why }] : []));
  return { plan, steps: taken.map(({ step }) => step), items: taken.map(({ item }) => item), leftOut: grouped(leftOut) };
}
