import type { DoneDefinition } from '../definition/done-definition';
import type { DoneEvidence } from '../story/issue-facts';
import { WITHOUT_END } from './evidence';
import { bound } from './kinds';

/** What Jira shows as the value of the field "Done evidence", in one line. The gate decides; this is for people and for the history. */
export function evidenceLabel({ text, until }: DoneEvidence, { criteria }: DoneDefinition): string {
  const ticks = criteria.filter(({ id }) => until[id] === WITHOUT_END).map((criterion) => bound(criterion).title);
  const waived = criteria.filter(({ id }) => until[id] !== undefined && until[id] !== WITHOUT_END).map((criterion) => `waived: ${bound(criterion).title}`);
  const parts = [...(text === null ? [] : ['Accepted']), ...ticks, ...waived];
  return parts.length === 0 ? 'Nothing' : parts.join(', ');
}
