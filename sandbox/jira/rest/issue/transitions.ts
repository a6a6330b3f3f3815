// Called by: the app's panel (what leads to Done), the local Jira's status menu, REST clients.
import { transitionBeans } from '../../beans/transitions';
import { badRequest, fieldErrors } from '../../problem';
import { isRecord } from '../../support/json';
import { performTransition } from '../../workflow/perform';
import { type Call, noContent, ok, type Reply } from '../call';
import { seenIssue } from '../seen';

export function getTransitions(call: Call): Reply {
  const issue = seenIssue(call, call.param('issue'));
  const only = call.query('transitionId');
  const all = transitionBeans({ state: call.state, issue, readerId: call.caller.accountId });
  return ok({ expand: 'transitions', transitions: only === undefined ? all : all.filter(({ id }) => id === only) });
}

export function postTransition(call: Call): Reply {
  const issue = seenIssue(call, call.param('issue'));
  const id = transitionId(call.body);
  refuseFields(call.body);
  performTransition(call.state, issue, call.caller.accountId, id);
  return noContent;
}

function transitionId(body: unknown): string {
  const transition = isRecord(body) ? body.transition : undefined;
  const id = isRecord(transition) ? transition.id : undefined;
  if (typeof id !== 'string' && typeof id !== 'number') throw badRequest('Missing \'transition\' identifier');
  return String(id);
}

/** No transition of the local Jira has a screen, so no field can be set on the way. */
function refuseFields(body: unknown): void {
  const named = ['fields', 'update'].flatMap((part) => (isRecord(body) && isRecord(body[part]) ? Object.keys(body[part]) : []));
  if (named.length > 0) throw fieldErrors(Object.fromEntries(named.map((id) => [id, `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`])));
}
