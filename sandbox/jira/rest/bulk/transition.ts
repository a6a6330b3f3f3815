// Called by: the local Jira's backlog, REST clients (a gate must hold in bulk too).
import { statusById } from '../../fields/statuses';
import { BulkProblem } from '../../problem';
import { workflowOf } from '../../state/find';
import type { IssueRecord, TransitionRecord } from '../../state/records';
import { isRecord, isStringList, type JsonRecord } from '../../support/json';
import { availableTransitions } from '../../workflow/available';
import { beginBulkTransition, type BulkMove, inBulk } from '../../workflow/bulk-transition';
import { type Call, created, namesIn, ok, type Reply } from '../call';
import { mostIssues, requireBulkChange, transitionable } from './bulk-issues';

/** What the issues of each workflow can all do without a screen. Fifty workflows fit on a page; the local Jira never has more. */
export function getBulkTransitions(call: Call): Reply {
  requireBulkChange(call);
  const names = namesIn(call.query('issueIdsOrKeys')) ?? [];
  if (names.length === 0 || names.length > mostIssues) throw new BulkProblem(400, `Name 1 to ${mostIssues} issues in issueIdsOrKeys.`);
  const all = transitionable(call, names);
  const workflows = new Set(all.map((issue) => workflowOf(call.state, issue)));
  return ok({
    availableTransitions: [...workflows].map((workflow) => {
      const issues = all.filter((issue) => workflowOf(call.state, issue) === workflow);
      const common = commonTransitions(call, issues);
      return { issues: issues.map(({ key }) => key), transitions: common.map(transitionBean), isTransitionsFiltered: common.length < workflow.transitions.filter(({ type }) => type !== 'INITIAL').length };
    }),
  });
}

function commonTransitions({ state, caller }: Call, issues: readonly IssueRecord[]): readonly TransitionRecord[] {
  const [first = [], ...others] = issues.map((issue) => availableTransitions(state, issue, caller.accountId));
  return first.filter((one) => inBulk(one) && others.every((other) => other.includes(one)));
}

const transitionBean = ({ id, name, toStatusId }: TransitionRecord): JsonRecord => ({
  transitionId: Number(id), transitionName: name, to: { statusId: Number(toStatusId), statusName: statusById(toStatusId).name },
});

/** Begins, and answers with the task; what becomes of each issue is asked of the queue. */
export function postBulkTransition(call: Call): Reply {
  requireBulkChange(call);
  const moves = movesIn(call);
  if (moves.length === 0) throw new BulkProblem(400, 'The bulkTransitionInputs name no issue.');
  if (new Set(moves.map(({ issue }) => issue)).size < moves.length) throw new BulkProblem(400, 'An issue can be in one of the bulkTransitionInputs only.');
  return created({ taskId: beginBulkTransition(call.state, call.caller.accountId, moves).id });
}

function movesIn(call: Call): readonly BulkMove[] {
  const inputs = isRecord(call.body) ? call.body.bulkTransitionInputs : undefined;
  if (!Array.isArray(inputs)) throw new BulkProblem(400, 'The bulkTransitionInputs must be a list.');
  const asked = inputs.map((input: unknown) => {
    const { selectedIssueIdsOrKeys: names, transitionId } = isRecord(input) ? input : {};
    if (!isStringList(names) || typeof transitionId !== 'string') throw new BulkProblem(400, 'Every input needs selectedIssueIdsOrKeys and a transitionId, as texts.');
    return { names, transitionId };
  });
  if (asked.reduce((sum, { names }) => sum + names.length, 0) > mostIssues) throw new BulkProblem(400, `At most ${mostIssues} issues can be transitioned at once.`);
  return asked.flatMap(({ names, transitionId }) => transitionable(call, names).map((issue) => ({ issue, transitionId })));
}
