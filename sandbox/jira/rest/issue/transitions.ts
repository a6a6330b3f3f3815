// Called by: the app's panel (what leads to Done) and health page (closing in bulk), the local Jira's status menu, REST clients.
import { transitionBeans } from '../../beans/transitions';
import { operationsIn } from '../../change/operations';
import { badRequest } from '../../problem';
import { isRecord } from '../../support/json';
import { performTransition } from '../../workflow/perform';
import { type Call, namesIn, noContent, ok, type Reply } from '../call';
import { seenIssue } from '../seen';

export function getTransitions(call: Call): Reply {
  const issue = seenIssue(call, call.param('issue'));
  const only = call.query('transitionId');
  const all = transitionBeans({ state: call.state, issue, readerId: call.caller.accountId }, namesIn(call.query('expand'))?.includes('transitions.fields'));
  return ok({ expand: 'transitions', transitions: only === undefined ? all : all.filter(({ id }) => id === only) });
}

export async function postTransition(call: Call): Promise<Reply> {
  const issue = seenIssue(call, call.param('issue'));
  const asked = { transitionId: transitionId(call.body), operations: operationsIn(call.body) };
  await performTransition(call.state, issue, call.caller.accountId, asked);
  return noContent;
}

function transitionId(body: unknown): string {
  const transition = isRecord(body) ? body.transition : undefined;
  const id = isRecord(transition) ? transition.id : undefined;
  if (typeof id !== 'string' && typeof id !== 'number') throw badRequest('Missing \'transition\' identifier');
  return String(id);
}
