import type { DoneState } from '../../../src/core/done/judge-done';
import { bound } from '../../../src/core/done/kinds';

/** What stands under a criterion that nothing more special is to be said of; empty when it is met. */
export function rowWords({ state, criterion }: Pick<DoneState, 'state' | 'criterion'>, asking: boolean): string {
  const { remedy, phases } = bound(criterion);
  // the kind's own words send people to this panel
  if (state === 'unmet' && criterion.kind === 'accepted' && criterion.remedy === null) return 'Nobody has accepted it yet.';
  if (state === 'met') return '';
  if (state === 'unmet') return `${remedy}.`;
  if (!phases.includes('before')) return 'Jira asks for it on the transition.';
  return asking ? 'Asking Jira…' : 'This could not be read.';
}
