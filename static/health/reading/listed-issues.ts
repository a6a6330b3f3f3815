import * as v from 'valibot';
import { decoded, type Answer } from '../../shared/answer';
import type { JiraReader } from '../../shared/patiently';

export interface ListedIssue {
  readonly id: number;
  readonly key: string;
}

/** One page of a list of issues; `next` is Jira's token of the page after it, null on the last one. */
export interface ListedPage {
  readonly issues: readonly ListedIssue[];
  readonly next: string | null;
}

/** As many as Jira gives where nothing but ids and keys is asked for. Source: POST /rest/api/3/search/jql, `maxResults`. */
export const LIST_SIZE = 5000;

const id = v.pipe(v.string(), v.regex(/^\d{1,15}$/), v.transform(Number));
const page = v.object({ issues: v.array(v.object({ id, key: v.string() })), nextPageToken: v.nullish(v.string()), isLast: v.optional(v.boolean(), false) });

/**
 * Which issues a query finds, without what is in them.
 * @param token Jira's token of the page, null for the first one
 * @param fresh ids of at most 50 issues that were created just now, which Jira's index may not know yet; the same for each page of a query.
 *   Source: POST /rest/api/3/search/jql, `reconcileIssues`.
 */
export async function readListed(jira: JiraReader, jql: string, token: string | null, fresh: readonly number[] = []): Promise<Answer<ListedPage>> {
  const body = { jql, fields: ['key'], maxResults: LIST_SIZE, ...(token === null ? {} : { nextPageToken: token }), ...(fresh.length === 0 ? {} : { reconcileIssues: fresh }) };
  return decoded(await jira.post('/rest/api/3/search/jql', body), (json) => {
    const { issues, nextPageToken, isLast } = v.parse(page, json);
    return { issues, next: isLast ? null : (nextPageToken ?? null) };
  });
}

/** All of them, page after page; null where there are more than `most`, or where they could not be read. */
export async function readAllListed(jira: JiraReader, jql: string, most: number): Promise<readonly ListedIssue[] | null> {
  const all: ListedIssue[] = [];
  let token: string | null = null;
  do {
    const answer: Answer<ListedPage> = await readListed(jira, jql, token);
    if (!answer.ok) return null;
    all.push(...answer.value.issues);
    if (all.length > most) return null;
    token = answer.value.next;
  } while (token !== null);
  return all;
}
