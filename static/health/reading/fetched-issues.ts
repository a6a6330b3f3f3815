import * as v from 'valibot';
import { decoded, type Answer } from '../../shared/answer';
import type { JiraReader } from '../../shared/patiently';

/** Issues that Jira gives in one call. Source: POST /rest/api/3/issue/bulkfetch, "You can request up to 100 issues". */
export const FETCH_SIZE = 100;

export interface FetchedIssues {
  /** By id, in a shape that is still to be decoded. */
  readonly issues: ReadonlyMap<number, unknown>;
  /** Ids that Jira could not give this time, although they may be there. */
  readonly left: readonly number[];
}

const id = v.pipe(v.string(), v.regex(/^\d{1,15}$/));
const fetched = v.object({ issues: v.array(v.looseObject({ id })), issueErrors: v.optional(v.array(v.object({ id })), []) });

/**
 * What is in these issues. An issue that is gone, or that the reader may not see, is neither given nor left: the documentation keeps
 * `issueErrors` for what may be asked again.
 * @param names ids or keys, at most {@link FETCH_SIZE}
 */
export async function fetchIssues(jira: JiraReader, names: readonly (number | string)[], fields: readonly string[], properties: readonly string[]): Promise<Answer<FetchedIssues>> {
  const body = { issueIdsOrKeys: names.map(String), fields, properties };
  return decoded(await jira.post('/rest/api/3/issue/bulkfetch', body), (json) => {
    const { issues, issueErrors } = v.parse(fetched, json);
    return { issues: new Map(issues.map((issue) => [Number(issue.id), issue])), left: issueErrors.map((one) => Number(one.id)) };
  });
}
