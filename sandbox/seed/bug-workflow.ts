import { bugType } from '../jira/fields/issue-types';
import { statuses } from '../jira/fields/statuses';
import type { ProjectRecord, ValidatorRule, WorkflowRecord } from '../jira/state/records';
import type { JiraState } from '../jira/state/state';
import { uuidFrom } from '../jira/support/uuid';
import { fromStatuses, initial, newWorkflow } from '../jira/workflow/new-workflow';

/** Bugs of a company-managed project go their own way, step by step; two of its steps lead to Done. */
export function bugWorkflow({ key }: ProjectRecord, now: Date): WorkflowRecord {
  const [toDo = '', inProgress = '', inReview = '', done = ''] = statuses.map(({ id }) => id);
  return newWorkflow({
    id: uuidFrom(`${key} bug workflow`), now,
    name: `Bug workflow for Project ${key}`,
    projectId: null,
    statusIds: [toDo, inProgress, inReview, done],
    transitions: [
      initial('1', toDo),
      fromStatuses('11', 'Start the fix', [toDo], inProgress),
      fromStatuses('21', 'Ask for review', [inProgress], inReview),
      fromStatuses('31', 'Back to work', [inReview], inProgress),
      { ...fromStatuses('41', 'Fix accepted', [inReview], done), validators: [switchedOff(key)] },
      fromStatuses('51', 'Close without a fix', [toDo, inProgress], done),
      fromStatuses('61', 'Reopen', [done], toDo),
    ],
  });
}

/** A rule of an app that somebody switched off long ago: it is never run, and stays where it is. */
const switchedOff = (key: string): ValidatorRule => ({
  id: uuidFrom(`${key} old rule`),
  ruleKey: 'connect:expression-validator',
  parameters: { appKey: 'com.example.checklist', config: '{"list":"Bugs"}', id: uuidFrom(`${key} old rule of the app`), disabled: 'true', tag: '' },
});

/** Gives a project's bugs their own workflow. */
export function giveBugWorkflow(state: JiraState, project: ProjectRecord): ProjectRecord {
  const workflow = bugWorkflow(project, state.now());
  state.workflows.set(workflow.id, workflow);
  const changed: ProjectRecord = { ...project, workflows: { ...project.workflows, byType: new Map([[bugType.id, workflow.id]]) } };
  state.projects.set(project.id, changed);
  return changed;
}
