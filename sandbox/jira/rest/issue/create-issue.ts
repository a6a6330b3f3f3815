// Called by: the app's form for a new story, the app's panel (to split a story), REST clients.
import { createIssue } from '../../change/create-issue';
import { operationsIn } from '../../change/operations';
import { type Call, created, type Reply } from '../call';

export async function postIssue({ state, caller, body }: Call): Promise<Reply> {
  const { id, key } = await createIssue(state, caller.accountId, operationsIn(body));
  return created({ id, key, self: `${state.site.url}/rest/api/3/issue/${id}` });
}
