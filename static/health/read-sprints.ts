import { decodeBoards, decodeSprints } from '../../src/contract/jira-sprints';
import type { Sprint } from '../../src/core/health/work-history';
import { decoded, type Answer } from '../shared/answer';
import type { JiraClient } from '../shared/jira-client';

const PAGE = 50;
/** Where Jira does not say how many there are: ten years of sprints of two weeks. */
const MOST_PAGES = 6;

const NONE: Answer<readonly Sprint[]> = { ok: true, value: [] };

/**
 * The sprints of the project's first board that can have some, as the current user sees it. None for a Kanban board, which answers 400, and
 * for somebody who may not see the board: then weeks take the place of sprints.
 */
export async function readSprints(jira: JiraClient, projectKey: string): Promise<Answer<readonly Sprint[]>> {
  const boards = decoded(await jira.get(`/rest/agile/1.0/board?projectKeyOrId=${encodeURIComponent(projectKey)}&maxResults=${PAGE}`), decodeBoards);
  if (!boards.ok) return orNone(boards);
  const board = boards.value.find(({ type }) => type === 'scrum') ?? boards.value.find(({ type }) => type === 'simple');
  if (board === undefined) return NONE;
  const all = decoded(await jira.get(sprintsPath(board.id, 0)), decodeSprints);
  if (!all.ok) return orNone(all);
  // most boards have few enough for one page; of others the latest are wanted, and which page they stand on is known for each state only
  if (all.value.isLast) return { ok: true, value: [...all.value.sprints].sort((a, b) => Number(b.state === 'closed') - Number(a.state === 'closed')) };
  const [open, closed] = await Promise.all([readSome(jira, board.id, 'active,future'), readSome(jira, board.id, 'closed')]);
  if (!open.ok) return orNone(open);
  if (!closed.ok) return orNone(closed);
  return { ok: true, value: [...closed.value, ...open.value] };
}

const sprintsPath = (board: number, startAt: number): string => `/rest/agile/1.0/board/${board}/sprint?startAt=${startAt}&maxResults=${PAGE}`;

/** The first page, then the last one straight away: Jira orders closed sprints by their place on the board, and only the latest count. */
async function readSome(jira: JiraClient, board: number, state: string): Promise<Answer<readonly Sprint[]>> {
  const read: Sprint[] = [];
  let startAt = 0;
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = decoded(await jira.get(`${sprintsPath(board, startAt)}&state=${state}`), decodeSprints);
    if (!answer.ok) return answer;
    const { sprints, isLast, total } = answer.value;
    read.push(...sprints);
    if (isLast || sprints.length === 0) break;
    startAt = Math.max(startAt + sprints.length, (total ?? 0) - PAGE);
  }
  return { ok: true, value: read };
}

/** Only "not for you" and "has no sprints" mean that there are none; trouble is trouble. */
const orNone = (answer: Answer<unknown> & { readonly ok: false }): Answer<readonly Sprint[]> =>
  answer.failure.kind === 'unavailable' || answer.failure.kind === 'unreadable' ? answer : NONE;
