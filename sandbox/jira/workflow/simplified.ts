import { statusesOf } from '../fields/statuses';
import type { ProjectStyle, WorkflowRecord } from '../state/records';

/** Jira's simplified workflow for one project: any status to any other, each transition named as the status it leads to. */
export function simplifiedWorkflow(id: string, projectKey: string, style: ProjectStyle): WorkflowRecord {
  const statuses = statusesOf({ style });
  return {
    id,
    name: `Software Simplified Workflow for Project ${projectKey}`,
    statusIds: statuses.map((status) => status.id),
    initialStatusId: statuses[0]?.id ?? '',
    transitions: statuses.map((status, index) => ({
      // 11, 21, 31, ...: the numbers that Jira gives to a fresh simplified workflow
      id: String(index * 10 + 11),
      name: status.name,
      fromStatusId: null,
      toStatusId: status.id,
      validators: [],
    })),
  };
}
