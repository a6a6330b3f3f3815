import { statusesOf } from '../fields/statuses';
import type { ProjectRecord, WorkflowRecord } from '../state/records';
import { fromAnywhere, initial, newWorkflow } from './new-workflow';

/** Jira's simplified workflow for one project: any status to any other, each transition named as the status it leads to. */
export function simplifiedWorkflow({ id: projectId, key, style }: Pick<ProjectRecord, 'id' | 'key' | 'style'>, id: string, now: Date): WorkflowRecord {
  const statuses = statusesOf({ style });
  return newWorkflow({
    id, now,
    name: `Software Simplified Workflow for Project ${key}`,
    projectId: style === 'next-gen' ? projectId : null,
    statusIds: statuses.map((status) => status.id),
    transitions: [
      initial('1', statuses[0]?.id ?? ''),
      // 11, 21, 31, ...: the numbers that Jira gives to a fresh simplified workflow
      ...statuses.map((status, index) => fromAnywhere(String(index * 10 + 11), status.name, status.id)),
    ],
  });
}
