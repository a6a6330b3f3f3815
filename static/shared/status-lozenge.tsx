import type { StatusCategory, StatusFacts } from '../../src/core/story/issue-facts';
import { Lozenge, type LozengeTone } from './lozenge';

/** Jira's own colours of the three status categories. */
const TONES: Readonly<Record<StatusCategory, LozengeTone>> = { new: 'neutral', indeterminate: 'information', done: 'success' };

export function StatusLozenge({ status }: { readonly status: StatusFacts }) {
  return <Lozenge tone={TONES[status.category]}>{status.name}</Lozenge>;
}
