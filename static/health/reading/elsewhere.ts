import * as v from 'valibot';
import type { LinkedIssue } from '../../../src/core/story/issue-facts';
import { decodeLinkedIssue } from '../../../src/contract/jira-issue';
import type { JiraReader } from '../../shared/patiently';
import { fetchIssues, FETCH_SIZE } from './fetched-issues';

/** Calls that looking elsewhere may cost. */
const MOST_CALLS = 3;

const keyed = v.looseObject({ key: v.string() });

/** How issues outside of the project stand now, by key, the first three hundred; null for one that is seen no more. Empty where Jira does not answer. */
export async function readElsewhere(jira: JiraReader, keys: readonly string[]): Promise<ReadonlyMap<string, LinkedIssue | null>> {
  const asked = Array.from({ length: Math.min(MOST_CALLS, Math.ceil(keys.length / FETCH_SIZE)) }, (_, n) => keys.slice(n * FETCH_SIZE, (n + 1) * FETCH_SIZE));
  const found = await Promise.all(
    asked.map(async (some): Promise<readonly (readonly [string, LinkedIssue | null])[]> => {
      const answer = await fetchIssues(jira, some, ['summary', 'status', 'issuetype'], []);
      if (!answer.ok || answer.value.left.length > 0) return [];
      const now = new Map([...answer.value.issues.values()].flatMap((raw) => (v.is(keyed, raw) ? [[raw.key, decodeLinkedIssue(raw)] as const] : [])));
      return some.map((key) => [key, now.get(key) ?? null]);
    }),
  );
  return new Map(found.flat());
}
