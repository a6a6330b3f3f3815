import type { RuleDismissals } from '../../src/contract/set-aside';
import { countText } from '../../src/core/count-text';

/** Fewer issues than this say nothing of a rule. */
const FEWEST = 10;

/** How often each rule was set aside, in words, by rule id; empty where there is nothing to say. */
export type Dismissals = Readonly<Record<string, string>>;

export const dismissalsOf = (counted: readonly RuleDismissals[]): Dismissals => Object.fromEntries(counted.map((one) => [one.rule, dismissalText(one)]));

export function dismissalText({ setAside, objecting }: RuleDismissals): string {
  const issues = countText(setAside, 'issue');
  if (objecting === null) return setAside === 0 ? '' : `Set aside on ${issues}. How often advice is given is not counted.`;
  const of = setAside + objecting;
  if (of >= FEWEST) return `Set aside on ${setAside} of ${of} issues where it objected.`;
  return setAside === 0 ? '' : `Set aside on ${issues}: not enough data for a rate.`;
}
