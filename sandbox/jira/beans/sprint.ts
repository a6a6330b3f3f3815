import type { SprintRecord } from '../state/records';
import type { JiraState } from '../state/state';
import type { JsonRecord } from '../support/json';

const dates = ({ start, end, completed }: SprintRecord): JsonRecord => ({
  ...(start === null ? {} : { startDate: start.toISOString() }),
  ...(end === null ? {} : { endDate: end.toISOString() }),
  ...(completed === null ? {} : { completeDate: completed.toISOString() }),
});

/** A sprint as the Sprint field of an issue shows it. */
export const issueSprintBean = (sprint: SprintRecord): JsonRecord => {
  const { id, boardId, name, goal, state } = sprint;
  return { id: Number(id), name, state, boardId: Number(boardId), goal, ...dates(sprint) };
};

/** A sprint as the boards' resources show it. */
export function sprintBean({ site }: JiraState, sprint: SprintRecord): JsonRecord {
  const { id, boardId, name, goal, state } = sprint;
  return { id: Number(id), self: `${site.url}/rest/agile/1.0/sprint/${id}`, state, name, ...dates(sprint), originBoardId: Number(boardId), goal };
}
