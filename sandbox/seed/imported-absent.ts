import type { ImportedIssue } from '../../files/imported-issue';
import { epicType, taskType } from '../jira/fields/issue-types';
import { priya } from '../jira/people';
import type { IssueRecord, ProjectRecord } from '../jira/state/records';
import { workflowFor } from '../jira/state/find';
import type { JiraState } from '../jira/state/state';
import { initialTransition } from '../jira/workflow/parts';
import { statusIdOf } from './imported-status';
import { fitSummary } from './imported-summary';
import { newIssue } from './issue';

/**
 * Adds what a file names without holding it: an epic for every absent parent, and a task for every absent blocker whose status is told.
 * @param made by the id in the file; what is added joins it
 * @returns what was added, a sentence each
 */
export function addAbsent(state: JiraState, project: ProjectRecord, issues: readonly ImportedIssue[], made: Map<string, IssueRecord>): readonly string[] {
  const present = new Set(issues.map(({ id }) => id));
  const now = state.now();
  const add = (id: string, typeId: string, statusId: string, summary: string): void => {
    made.set(id, newIssue(state, project, {
      key: `${project.key}-${project.lastIssueNumber + 1}`, typeId, statusId, summary: fitSummary(summary, null).summary, description: null, points: null,
      parent: null, creatorId: priya.accountId, created: now, updated: now,
    }));
  };
  const epics = new Set(issues.flatMap(({ parentKey }) => (parentKey === null || present.has(parentKey) ? [] : [parentKey])));
  for (const epic of epics) add(epic, epicType.id, initialTransition(workflowFor(state, project, epicType.id)).toStatusId, `${epic} (not in the file)`);
  const blockers = new Map(issues.flatMap(({ blockedFromOutside }) => blockedFromOutside.filter(({ key }) => !epics.has(key)).map((outside) => [outside.key, outside] as const)));
  for (const { key, summary, status } of blockers.values()) add(key, taskType.id, statusIdOf(status), summary);
  return [
    ...(epics.size === 0 ? [] : [`Epics that are named as parents but are not in the file: ${epics.size}. Each is shown as an empty epic.`]),
    ...(blockers.size === 0 ? [] : [`Issues that block others but are not in the file: ${blockers.size}. Each is shown as a task without a description.`]),
  ];
}
