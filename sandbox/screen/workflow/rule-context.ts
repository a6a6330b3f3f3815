import type { WorkflowDocument, WorkflowStatus, WorkflowTransition } from '../api/workflows';

/** What the context says of a place where a transition begins or ends; nulls where it is no one status. */
type PlaceContext = Readonly<Record<'id' | 'name' | 'statusCategory' | 'description', string | null>>;

const placeOf = (status: WorkflowStatus | undefined): PlaceContext =>
  ({ id: status?.id ?? null, name: status?.name ?? null, statusCategory: status?.statusCategory ?? null, description: status?.description ?? null });

/**
 * `extension` of the context of a validator's page in the new workflow editor
 * (https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/).
 * @param config the saved configuration as text; null for a rule that is being added
 */
export function ruleContext({ statuses, workflow: { id, name, scope } }: WorkflowDocument, transition: WorkflowTransition, config: string | null): Readonly<Record<string, unknown>> {
  const named = (reference: string | undefined): WorkflowStatus | undefined => statuses.find(({ statusReference }) => statusReference === reference);
  const from = transition.links.length === 1 ? named(transition.links[0]?.fromStatusReference) : undefined;
  return {
    type: 'jira:workflowValidator',
    isNewEditor: true,
    workflowId: id,
    workflowName: name,
    ...(scope.project === undefined ? {} : { scopedProjectId: scope.project.id }),
    transitionContext: { id: transition.id, from: placeOf(from), to: placeOf(named(transition.toStatusReference)) },
    ...(config === null ? {} : { validatorConfig: config }),
  };
}
