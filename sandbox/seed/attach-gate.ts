import type { Jira } from '../jira/jira';
import { randomUUID } from 'node:crypto';
import { statusCategoryOf } from '../jira/fields/statuses';
import type { TransitionRecord, ValidatorRule } from '../jira/state/records';
import { extensionKey } from '../jira/workflow/extension-key';

export interface Gate {
  readonly projectKey: string;
  readonly toStatusCategory: 'new' | 'indeterminate' | 'done';
  readonly moduleKey: string;
  /** The JSON text that the rule's configuration page would have saved. */
  readonly config: string;
}

/**
 * Adds a Forge validator to every transition into a status of the given category, in every workflow of
 * one project, as the workflow editor would when the rule's configuration page is saved.
 *
 * @throws Error when the project or the module does not exist
 */
export function attachGate({ state }: Jira, { projectKey, toStatusCategory, moduleKey, config }: Gate): void {
  const project = [...state.projects.values()].find((one) => one.key === projectKey);
  if (project === undefined) throw new Error(`There is no project ${projectKey} to attach a gate to.`);
  if (!state.app.validators.some((one) => one.key === moduleKey)) throw new Error(`The app has no workflow validator "${moduleKey}".`);
  const rule = (): ValidatorRule => ({
    id: randomUUID(),
    ruleKey: 'forge:expression-validator',
    parameters: { key: extensionKey(state.app, moduleKey), config, id: randomUUID(), disabled: 'false', tag: '' },
  });
  const gated = (one: TransitionRecord): TransitionRecord =>
    statusCategoryOf(one.toStatusId).key === toStatusCategory ? { ...one, validators: [...one.validators, rule()] } : one;
  for (const id of new Set([project.workflows.defaultWorkflowId, ...project.workflows.byType.values()])) {
    const workflow = state.workflows.get(id);
    if (workflow !== undefined) state.workflows.set(id, { ...workflow, transitions: workflow.transitions.map(gated) });
  }
}
