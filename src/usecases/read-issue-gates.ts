import type { IssueGates } from '../contract/door';
import { gatedWorkflow } from '../contract/workflow';
import type { DefinitionStore, JiraReads, ProjectWorkflows } from './ports';
import { projectGate } from './project-gate';

interface Needs {
  readonly workflows: { readonly user: ProjectWorkflows; readonly app: ProjectWorkflows };
  readonly app: JiraReads;
  readonly definitions: DefinitionStore;
  readonly gateKey: () => string;
}

/**
 * The gates that stand on the transitions of an issue's workflow. Whether the asking person sees the issue is Jira's answer to
 * reading it as them; the workflow is read as the app, and nothing of it but our own rules is told.
 * @throws Upstream when they cannot see it
 */
export async function readIssueGates(needs: Needs, issueId: string): Promise<IssueGates> {
  const { projectId, typeId } = await needs.workflows.user.placeOf(issueId);
  const [used, { fields }] = await Promise.all([needs.workflows.app.used(projectId, [{ id: typeId, name: '' }]), projectGate({ jira: needs.app, definitions: needs.definitions }, projectId)]);
  const gates = used.flatMap(({ document }) =>
    gatedWorkflow(document, [], needs.gateKey()).transitions.flatMap(({ id, rules }) =>
      rules.flatMap(({ config, text, disabled }) => (config === null || disabled ? [] : [{ transitionId: id, mode: config.mode, config: text }])),
    ),
  );
  return { gates, fields };
}
