import * as v from 'valibot';
import { decoded } from '../shared/answer';
import type { JiraClient } from '../shared/jira-client';

/** Jira's own reading of an expression. `unknown`: nobody knows at the moment. */
export type Analysis = { readonly kind: 'valid' } | { readonly kind: 'invalid'; readonly because: readonly string[] } | { readonly kind: 'unknown' };

const analysis = v.object({
  results: v.tupleWithRest(
    [v.object({ valid: v.boolean(), errors: v.optional(v.array(v.object({ message: v.string(), line: v.optional(v.number()), column: v.optional(v.number()) })), []) })],
    v.unknown(),
  ),
});

/** `POST /rest/api/3/expression/analyse`, as the current user: the grammar and Jira's limits on length and parts. */
export async function analyse(jira: JiraClient, expression: string): Promise<Analysis> {
  const answer = decoded(await jira.post('/rest/api/3/expression/analyse?check=syntax', { expressions: [expression] }), (json) => v.parse(analysis, json).results[0]);
  if (!answer.ok) return answer.failure.kind === 'invalid' ? { kind: 'invalid', because: answer.failure.details } : { kind: 'unknown' };
  const { valid, errors } = answer.value;
  return valid ? { kind: 'valid' } : { kind: 'invalid', because: errors.map(({ message, line, column }) => (line === undefined || column === undefined ? message : `${message} (line ${line}, column ${column})`)) };
}
