import type { IssueGate } from '../contract/door';
import { gatedWorkflow } from '../contract/workflow';
import type { ProjectWorkflows } from './ports';

/**
 * The gates that stand on the transitions of an issue's workflow. Whether the asking person sees the issue is Jira's answer to
 * reading it as them; the workflow is read as the app, and nothing of it but our own rules is told.
 * @throws Upstream when they cannot see it
 */
export async function readIssueGates(needs: { readonly workflows: { readonly user: ProjectWorkflows; readonly app: ProjectWorkflows }; readonly gateKey: () => string }, issueId: string): Promise<readonly IssueGate[]> {
  const { projectId, typeId } = await needs.workflows.user.placeOf(issueId);
  const used = await needs.workflows.app.used(projectId, [{ id: typeId, name: '' }]);
  return used.flatMap(({ document }) =>
    gatedWorkflow(document, [], needs.gateKey()).transitions.flatMap(({ id, rules }) =>
      rules.flatMap(({ config, text, disabled }) => (config === null || disabled ? [] : [{ transitionId: id, mode: config.mode, config: text }])),
    ),
  );
}
