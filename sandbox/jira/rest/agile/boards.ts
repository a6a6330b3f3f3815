// Called by: the app (which board and sprints a project plans with), REST clients.
import { sprintBean } from '../../beans/sprint';
import { mayInProject } from '../../permissions/may';
import { notFound } from '../../problem';
import type { BoardRecord, ProjectRecord, SprintRecord } from '../../state/records';
import type { JiraState } from '../../state/state';
import type { JsonRecord } from '../../support/json';
import { type Call, namesIn, numberIn, ok, type Reply } from '../call';
import { seenProject } from '../seen';

export function getBoards(call: Call): Reply {
  const { state, caller } = call;
  const asked = call.query('projectKeyOrId');
  const only = asked === undefined ? null : seenProject(call, asked);
  const boards = [...state.boards.values()].flatMap((board) => {
    const project = state.projects.get(board.projectId);
    if (project === undefined || !mayInProject(project, caller.accountId, 'BROWSE_PROJECTS')) return [];
    return only === null || only.id === project.id ? [boardBean(state, board, project)] : [];
  });
  return page(call, boards);
}

/** Closed, active, then future sprints; `state` keeps some of them. */
export function getBoardSprints(call: Call): Reply {
  const { state } = call;
  const { board } = seenBoard(call);
  const wanted = namesIn(call.query('state')) ?? sprintStates;
  const ofBoard = [...state.sprints.values()].filter(({ boardId }) => boardId === board.id);
  const sprints = sprintStates.flatMap((one) => (wanted.includes(one) ? ofBoard.filter((sprint) => sprint.state === one) : []));
  return page(call, sprints.map((sprint) => sprintBean(state, sprint)));
}

const sprintStates: readonly SprintRecord['state'][] = ['closed', 'active', 'future'];

/** The board in the path with its project. @throws Problem 404 when the caller may not see it */
export function seenBoard({ state, caller, param }: Call): { readonly board: BoardRecord; readonly project: ProjectRecord } {
  const board = state.boards.get(param('board'));
  const project = board === undefined ? undefined : state.projects.get(board.projectId);
  if (board === undefined || project === undefined || !mayInProject(project, caller.accountId, 'BROWSE_PROJECTS')) {
    throw notFound('Requested board cannot be viewed because it either does not exist or you do not have permission to view it.');
  }
  return { board, project };
}

/** A board of a team-managed project is of type simple, whether it plans in sprints or not. */
export const boardType = ({ style }: ProjectRecord): string => (style === 'classic' ? 'scrum' : 'simple');

function boardBean({ site }: JiraState, { id, name }: BoardRecord, project: ProjectRecord): JsonRecord {
  const shown = `${project.name} (${project.key})`;
  const location = {
    projectId: Number(project.id), displayName: shown, projectName: project.name, projectKey: project.key, projectTypeKey: 'software', name: shown,
  };
  return { id: Number(id), self: `${site.url}/rest/agile/1.0/board/${id}`, name, type: boardType(project), location };
}

function page(call: Call, all: readonly JsonRecord[]): Reply {
  const startAt = numberIn(call.query('startAt'), 0);
  const maxResults = Math.min(numberIn(call.query('maxResults'), 50), 50);
  const values = all.slice(startAt, startAt + maxResults);
  return ok({ maxResults, startAt, total: all.length, isLast: startAt + values.length >= all.length, values });
}
