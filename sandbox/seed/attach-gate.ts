import type { Jira } from '../jira/jira';
import { randomUUID } from 'node:crypto';
import { statusCategoryOf } from '../jira/fields/statuses';

/**
 * Adds a Forge validator to every transition into a status of the given category, in the workflow of
 * one project, as the workflow editor would when the rule's configuration page is saved.
 *
 * @param gate.config the JSON text that the configuration page would have saved
 * @throws Error when the project or the module does not exist
 */
export function attachGate(
  jira: Jira,
  gate: { readonly projectKey: string; readonly toStatusCategory: 'new' | 'indeterminate' | 'done'; readonly moduleKey: string; readonly config: string },
): void {
  const { app, projects } = jira.state;
  const project = [...projects.values()].find((one) => one.key === gate.projectKey);
  if (project === undefined) throw new Error(`There is no project ${gate.projectKey} to attach a gate to.`);
  if (!app.validators.some((one) => one.key === gate.moduleKey)) throw new Error(`The app has no workflow validator "${gate.moduleKey}".`);
  const appUuid = app.id.slice(app.id.lastIndexOf('/') + 1);
  for (const transition of project.workflow.transitions) {
    if (statusCategoryOf(transition.toStatusId).key !== gate.toStatusCategory) continue;
    transition.validators.push({
      ruleKey: 'forge:expression-validator',
      parameters: {
        key: `ari:cloud:ecosystem::extension/${appUuid}/${app.environmentId}/static/${gate.moduleKey}`,
        config: gate.config,
        id: randomUUID(),
        disabled: 'false',
        tag: '',
      },
    });
  }
}
