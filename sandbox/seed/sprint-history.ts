import { sprintItem } from '../jira/change/sprint-item';
import type { IssueRecord, SprintRecord } from '../jira/state/records';
import type { JiraState } from '../jira/state/state';

const hour = 60 * 60 * 1000;

/**
 * Writes into the history of an issue how it came into its sprints: into the first one shortly before that began, into a later one when the one
 * before was completed. An issue that was created in its first sprint has no entry for that, as in Jira.
 * @param left when it was taken out of the running sprint, in which it is no longer
 */
export function giveSprintHistory(state: JiraState, issue: IssueRecord, left: Date | null): void {
  const sprints = issue.sprintIds.flatMap((id) => state.sprints.get(id) ?? []);
  sprints.forEach((sprint, index) => {
    const at = index === 0 ? planned(issue, sprint) : (sprint.start ?? issue.updated);
    if (at !== null) write(state, issue, at, issue.sprintIds.slice(0, index), issue.sprintIds.slice(0, index + 1));
  });
  const running = [...state.sprints.values()].find((sprint) => sprint.state === 'active' && state.boards.get(sprint.boardId)?.projectId === issue.projectId);
  if (left === null || running === undefined) return;
  write(state, issue, planned(issue, running) ?? left, issue.sprintIds, [...issue.sprintIds, running.id]);
  write(state, issue, left, [...issue.sprintIds, running.id], issue.sprintIds);
}

/** Null: it was created when the sprint had begun. */
function planned({ created, updated }: IssueRecord, { start }: SprintRecord): Date | null {
  if (start === null) return updated;
  const at = new Date(start.getTime() - hour);
  return created > at ? null : at;
}

/** No change is later than the issue's last one. */
function write(state: JiraState, issue: IssueRecord, at: Date, before: readonly string[], after: readonly string[]): void {
  const created = at > issue.updated ? issue.updated : at;
  issue.changelog.push({ id: state.nextId(), authorId: issue.creatorId, created, items: [sprintItem(state, before, after)] });
  issue.changelog.sort((a, b) => a.created.getTime() - b.created.getTime());
}
