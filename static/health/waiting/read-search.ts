import * as v from 'valibot';
import { READINESS_PROPERTY } from '../../../src/contract/stored-readiness';
import { decoded, type Answer } from '../../shared/answer';
import type { JiraClient } from '../../shared/jira-client';
import { MOST_READ } from './waiting-query';

const page = v.object({ issues: v.array(v.unknown()), nextPageToken: v.nullish(v.string()), isLast: v.optional(v.boolean(), false) });
const count = v.object({ count: v.number() });

/** Jira answers at most 100 issues a page when it is asked for fields. */
const PAGE = 100;

export interface Searched<T> {
  readonly issues: readonly T[];
  /** About how many there are, as Jira counts them; null where all were read, or Jira did not say. */
  readonly of: number | null;
}

/** Reads the first issues of a search (`POST /rest/api/3/search/jql`) as the current user, and counts the rest where there is one. */
export async function readSearch<T>(jira: JiraClient, jql: string, fields: readonly string[], decode: (json: unknown) => T): Promise<Answer<Searched<T>>> {
  const issues: T[] = [];
  let next: string | null = null;
  do {
    const body: object = { jql, fields, properties: [READINESS_PROPERTY], maxResults: PAGE, ...(next === null ? {} : { nextPageToken: next }) };
    const answer: Answer<{ readonly issues: readonly T[]; readonly next: string | null }> = decoded(await jira.post('/rest/api/3/search/jql', body), (json) => {
      const raw = v.parse(page, json);
      return { issues: raw.issues.map(decode), next: raw.isLast ? null : (raw.nextPageToken ?? null) };
    });
    if (!answer.ok) return answer;
    issues.push(...answer.value.issues);
    next = answer.value.next;
  } while (next !== null && issues.length < MOST_READ);
  if (next === null) return { ok: true, value: { issues, of: null } };
  const all = decoded(await jira.post('/rest/api/3/search/approximate-count', { jql: jql.replace(/ ORDER BY .*$/, '') }), (json) => v.parse(count, json).count);
  return { ok: true, value: { issues, of: all.ok ? all.value : null } };
}
