import type { RuleDismissals } from '../../src/contract/set-aside';
import { countText } from '../shared/count-text';

/** Fewer issues than this say nothing of a rule. */
const FEWEST = 10;

/** How often a rule was set aside, in words; empty where there is nothing to say. */
export function dismissalText({ setAside, objecting }: RuleDismissals): string {
  if (objecting === null) return setAside === 0 ? '' : `Set aside on ${countText(setAside, 'issue')}. Advice is not counted beyond that.`;
  const of = setAside + objecting;
  if (of < FEWEST) return 'Set aside: not enough data.';
  return `Set aside on ${setAside} of ${of} issues where it objected.`;
}
