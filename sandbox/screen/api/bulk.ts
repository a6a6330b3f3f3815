import * as v from 'valibot';
import { request } from './request';

const path = '/rest/api/3/bulk/issues/transition';
const pauseMs = 250;

const offered = v.object({
  availableTransitions: v.array(v.object({ transitions: v.array(v.object({ transitionId: v.number(), transitionName: v.string(), to: v.object({ statusName: v.string() }) })) })),
});
const progress = v.object({ status: v.string(), processedAccessibleIssues: v.optional(v.array(v.number()), []), failedAccessibleIssues: v.optional(v.record(v.string(), v.array(v.string())), {}) });

export interface BulkTransition {
  readonly id: string;
  readonly name: string;
  readonly toName: string;
}

/** What became of each issue, by its id: no reasons when it was moved. */
export type BulkOutcome = ReadonlyMap<string, readonly string[]>;

/** May the person make bulk changes at all? */
export async function mayBulkChange(): Promise<boolean> {
  const schema = v.object({ permissions: v.object({ BULK_CHANGE: v.object({ havePermission: v.boolean() }) }) });
  return v.parse(schema, await request('GET', '/rest/api/3/mypermissions?permissions=BULK_CHANGE')).permissions.BULK_CHANGE.havePermission;
}

/** The transitions that all of these issues of one project share, those with a screen left out. */
export async function readBulkTransitions(keys: readonly string[]): Promise<readonly BulkTransition[]> {
  const { availableTransitions } = v.parse(offered, await request('GET', `${path}?issueIdsOrKeys=${keys.join()}`));
  const [only] = availableTransitions;
  return (only?.transitions ?? []).map(({ transitionId, transitionName, to }) => ({ id: String(transitionId), name: transitionName, toName: to.statusName }));
}

/** Moves the issues and waits for the outcome. @throws RequestFailed when Jira does not begin, or ends before it is through */
export async function moveInBulk(keys: readonly string[], transitionId: string): Promise<BulkOutcome> {
  const body = { bulkTransitionInputs: [{ selectedIssueIdsOrKeys: keys, transitionId }], sendBulkNotification: false };
  const { taskId } = v.parse(v.object({ taskId: v.string() }), await request('POST', path, body));
  for (;;) {
    const { status, processedAccessibleIssues, failedAccessibleIssues } = v.parse(progress, await request('GET', `/rest/api/3/bulk/queue/${taskId}`));
    if (status !== 'RUNNING' && status !== 'ENQUEUED') return new Map<string, readonly string[]>([...processedAccessibleIssues.map((id): [string, readonly string[]] => [String(id), []]), ...Object.entries(failedAccessibleIssues)]);
    await new Promise((resolve) => setTimeout(resolve, pauseMs));
  }
}
