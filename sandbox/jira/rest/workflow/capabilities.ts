// Called by: the app's gate screens (may a gate stand in this workflow), the local Jira's workflow editor.
import { badRequest } from '../../problem';
import { extensionKey } from '../../workflow/extension-key';
import { ruleKeys, standsIn } from '../../workflow/forge-rules';
import { type Call, ok, type Reply } from '../call';
import { usedBy } from './read-workflows';
import { oneSeen, seenWorkflows } from './seen-workflows';

/** The rules that can be added to a workflow: the app's own. Those of Jira itself cannot be added here, so none is listed. */
export function getCapabilities(call: Call): Reply {
  const { state } = call;
  const seen = seenWorkflows(call);
  const [projectId, issueTypeId] = [call.query('projectId'), call.query('issueTypeId')];
  const id = call.query('workflowId') ?? (projectId === undefined || issueTypeId === undefined ? undefined : usedBy(state, projectId, issueTypeId).id);
  if (id === undefined) throw badRequest('Name a workflow by its workflowId, or by projectId and issueTypeId.');
  const workflow = oneSeen(seen, id, (one) => one.id === id);
  return ok({
    editorScope: workflow.projectId === null ? 'GLOBAL' : 'PROJECT',
    projectTypes: ['software'],
    forgeRules: state.app.validators.filter((one) => standsIn(one, workflow)).map(({ key, name, description = '' }) => (
      { id: extensionKey(state.app, key), ruleKey: ruleKeys.validator, ruleType: 'Validator', name, description }
    )),
    connectRules: [],
    systemRules: [],
    triggerRules: [],
  });
}
