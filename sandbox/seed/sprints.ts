import { issueTypeById } from '../jira/fields/issue-types';
import { statusById } from '../jira/fields/statuses';
import type { IssueRecord, ProjectRecord, SprintRecord } from '../jira/state/records';
import type { JiraState } from '../jira/state/state';
import { startOfWork } from './history';

const day = 24 * 60 * 60 * 1000;
const length = 14 * day;
/** The present sprint is over its middle. */
const daysGone = 9;
/** By the number of sprints after the present one. */
const goals: Readonly<Record<number, string>> = {
  [-1]: 'Nothing gets lost between two visits',
  0: 'Finish what is in review',
  1: 'The parcel comes when somebody is at home',
};

/**
 * Gives a project a board with sprints of two weeks since its first issue, the present one and one to come. Work is in the sprints in which it
 * was worked on; sub-tasks go with their parent.
 * @param isNext issues planned for the sprint to come
 */
export function planSprints(state: JiraState, project: ProjectRecord, issues: readonly IssueRecord[], isNext: (issue: IssueRecord) => boolean): void {
  const board = { id: state.nextId(), name: `${project.key} board`, projectId: project.id };
  state.boards.set(board.id, board);
  const closed = sprintsSince(state, issues);
  const sprints = Array.from({ length: closed + 2 }, (_, index) => sprintAt(state, project, board.id, index, closed));
  for (const sprint of sprints) state.sprints.set(sprint.id, sprint);
  const now = state.now();
  for (const issue of issues) {
    const { hierarchyLevel } = issueTypeById(issue.typeId);
    const parent = hierarchyLevel < 0 ? state.issues.get(issue.parentId ?? '') : undefined;
    if (hierarchyLevel > 0) continue;
    issue.sprintIds = parent?.sprintIds ?? sprints.filter((sprint) => (sprint.state === 'future' ? isNext(issue) : wasWorkedOn(issue, sprint, now))).map(({ id }) => id);
  }
}

function sprintsSince(state: JiraState, issues: readonly IssueRecord[]): number {
  const oldest = Math.min(state.now().getTime(), ...issues.map(({ created }) => created.getTime()));
  return Math.floor((state.now().getTime() - oldest) / length);
}

function sprintAt(state: JiraState, project: ProjectRecord, boardId: string, index: number, closed: number): SprintRecord {
  const start = new Date(state.now().getTime() - daysGone * day - (closed - index) * length);
  const end = new Date(start.getTime() + length);
  const sprintState = index < closed ? 'closed' : index === closed ? 'active' : 'future';
  const planned = sprintState !== 'future';
  return {
    id: state.nextId(), boardId, state: sprintState,
    name: `${project.key} Sprint ${index + 1}`,
    goal: project.key === 'SHOP' ? (goals[index - closed] ?? '') : '',
    start: planned ? start : null,
    end: planned ? end : null,
    completed: sprintState === 'closed' ? end : null,
  };
}

function wasWorkedOn(issue: IssueRecord, { start, end }: SprintRecord, now: Date): boolean {
  const from = startOfWork(issue);
  if (from === null || start === null || end === null) return false;
  const to = statusById(issue.statusId).category.key === 'done' ? issue.updated : now;
  return from < end && to >= start;
}
