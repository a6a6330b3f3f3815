import { decodeBoards, decodeSprints } from '../../src/contract/jira-sprints';
import type { Sprint } from '../../src/core/health/work-history';
import { decoded, type Answer } from '../shared/answer';
import type { JiraClient } from '../shared/jira-client';

const PAGE = 50;
/** Ten years of sprints of two weeks; a board with more shows its sprints no longer to the last. */
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
  return board === undefined ? NONE : readAll(jira, board.id);
}

async function readAll(jira: JiraClient, board: number): Promise<Answer<readonly Sprint[]>> {
  const all: Sprint[] = [];
  for (let page = 0; page < MOST_PAGES; page++) {
    const answer = decoded(await jira.get(`/rest/agile/1.0/board/${board}/sprint?startAt=${all.length}&maxResults=${PAGE}`), decodeSprints);
    if (!answer.ok) return orNone(answer);
    all.push(...answer.value.sprints);
    if (answer.value.isLast || answer.value.sprints.length === 0) break;
  }
  return { ok: true, value: all };
}

/** Only "not for you" and "has no sprints" mean that there are none; trouble is trouble. */
const orNone = (answer: Answer<unknown> & { readonly ok: false }): Answer<readonly Sprint[]> =>
  answer.failure.kind === 'unavailable' || answer.failure.kind === 'unreadable' ? answer : NONE;
