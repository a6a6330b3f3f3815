// Called by: the app's settings page, after it asked Jira for something that takes time.
import { hasGlobal } from '../permissions/may';
import { forbidden, notFound } from '../problem';
import { type Call, ok, type Reply } from './call';

/** Only its submitter and administrators may see a task. Here it is complete as soon as it exists. */
export function getTask(call: Call): Reply {
  const { state, caller } = call;
  const task = state.tasks.get(call.param('task'));
  // bulk operations are asked of their own queue
  if (task === undefined || task.bulk !== undefined) throw notFound(`The task was not found: ${call.param('task')}`);
  const { id, description, message, submitterId } = task;
  if (submitterId !== caller.accountId && !hasGlobal(state, caller.accountId, 'ADMINISTER')) throw forbidden('You do not have permission to see this task.');
  const at = task.submitted.getTime();
  return ok({
    self: `${state.site.url}/rest/api/3/task/${id}`,
    id, description, message,
    status: 'COMPLETE',
    progress: 100,
    // a number of Jira's own, not the account id
    submittedBy: 10_000 + state.people.findIndex(({ accountId }) => accountId === submitterId),
    elapsedRuntime: 0,
    submitted: at,
    started: at,
    finished: at,
    lastUpdate: at,
  });
}
