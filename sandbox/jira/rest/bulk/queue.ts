// Called by: the local Jira's backlog, REST clients, after a bulk operation began.
import { maySee } from '../../permissions/may';
import { badRequest, notFound } from '../../problem';
import type { JsonRecord } from '../../support/json';
import { type Call, ok, type Reply } from '../call';
import { requireBulkChange } from './bulk-issues';

/** How far a bulk operation is; what became of the issues that the caller may see is told when it is over. Only its submitter may ask. */
export function getBulkProgress(call: Call): Reply {
  requireBulkChange(call);
  const { state, caller } = call;
  const task = state.tasks.get(call.param('task'));
  if (task === undefined || task.submitterId !== caller.accountId) throw notFound(`The task was not found: ${call.param('task')}`);
  if (task.bulk === undefined) throw badRequest('The task associated with this taskId is not a bulk operation task');
  const { status, total, processed, failed, updated } = task.bulk;
  const seen = (id: string): boolean => {
    const issue = state.issues.get(id);
    return issue !== undefined && maySee(state, issue, caller.accountId);
  };
  const ended = [...processed, ...failed.keys()];
  const outcome: JsonRecord = {
    processedAccessibleIssues: processed.filter(seen).map(Number),
    failedAccessibleIssues: Object.fromEntries([...failed].filter(([id]) => seen(id))),
    invalidOrInaccessibleIssueCount: ended.filter((id) => !seen(id)).length,
    totalIssueCount: total,
  };
  return ok({
    taskId: task.id,
    status,
    progressPercent: Math.floor((ended.length * 100) / total),
    submittedBy: { accountId: task.submitterId },
    created: task.submitted.getTime(),
    started: task.submitted.getTime(),
    updated: updated.getTime(),
    ...(status === 'RUNNING' ? {} : outcome),
  });
}
