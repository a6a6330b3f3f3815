import { decodeSprintMoves } from '../../src/contract/jira-sprint-moves';
import type { BacklogItem } from '../../src/core/health/backlog-item';
import type { FinishedItem, SprintMove } from '../../src/core/health/work-history';
import { decoded, type Answer } from '../shared/answer';
import type { JiraClient } from '../shared/jira-client';

/** Jira takes 1,000 issues a call and gives at most 10,000 changes. */
const A_CALL = 1000;
const MOST_CALLS = 2;
const MOST_CHANGES = 10_000;

/** Ids of the items that may have gone in or out of a sprint since it began: Jira moves “Updated” whenever somebody changes the Sprint field. */
export function touchedSince(start: number, open: readonly BacklogItem[], finished: readonly FinishedItem[]): readonly number[] {
  return [
    ...open.filter(({ life }) => (life?.updated ?? Infinity) >= start).map(({ facts }) => facts.id),
    ...finished.flatMap(({ at, past }) => (past !== undefined && at >= start ? [past.id] : [])),
  ];
}

/**
 * How issues went in and out of sprints, as the current user sees it (`POST /rest/api/3/changelog/bulkfetch`): one call for each thousand
 * issues, and never more than two. Null where that is not enough to be sure.
 */
export async function readMoves(jira: JiraClient, ids: readonly number[], sprintField: string): Promise<Answer<readonly SprintMove[] | null>> {
  if (ids.length > A_CALL * MOST_CALLS) return { ok: true, value: null };
  const calls = Array.from({ length: Math.ceil(ids.length / A_CALL) }, (_, n) => ids.slice(n * A_CALL, (n + 1) * A_CALL).map(String));
  const answers = await Promise.all(
    calls.map(async (issueIdsOrKeys) => decoded(await jira.post('/rest/api/3/changelog/bulkfetch', { issueIdsOrKeys, fieldIds: [sprintField], maxResults: MOST_CHANGES }), (json) => decodeSprintMoves(json, sprintField))),
  );
  const moves: SprintMove[] = [];
  for (const answer of answers) {
    if (!answer.ok) return answer;
    if (!answer.value.isLast) return { ok: true, value: null };
    moves.push(...answer.value.moves);
  }
  return { ok: true, value: moves.sort((a, b) => a.at - b.at) };
}
