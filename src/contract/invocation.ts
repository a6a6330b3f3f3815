import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^\d{1,18}$/));

const resolverContext = v.object({
  accountId: v.string(),
  extension: v.optional(v.object({ issue: v.optional(v.object({ id })), project: v.optional(v.object({ id })) }), {}),
});

/** Who calls a resolver, and from which issue. The issue id comes from the browser's frame: it says what is meant, not what is allowed. */
export interface ResolverCaller {
  readonly accountId: string;
  readonly issueId: string | null;
  readonly projectId: string | null;
}

/** Decodes the `context` of a resolver call; throws a valibot error when nobody is signed in. */
export function decodeResolverContext(context: unknown): ResolverCaller {
  const { accountId, extension } = v.parse(resolverContext, context);
  return { accountId, issueId: extension.issue?.id ?? null, projectId: extension.project?.id ?? null };
}

const changed = v.object({ fieldId: v.optional(v.nullable(v.string())), field: v.optional(v.string()) });

const issueEvent = v.object({
  eventType: v.string(),
  issue: v.object({ id }),
  changelog: v.optional(v.object({ items: v.optional(v.array(changed), []) })),
});

export interface IssueEvent {
  readonly eventType: string;
  readonly issueId: string;
  /** Ids of the fields that changed, by name where Jira gives no id; null when the event does not say. */
  readonly changed: readonly string[] | null;
}

/** Decodes `avi:jira:created:issue` and `avi:jira:updated:issue`. */
export function decodeIssueEvent(event: unknown): IssueEvent {
  const { eventType, issue, changelog } = v.parse(issueEvent, event);
  return { eventType, issueId: issue.id, changed: changelog ? changelog.items.map((item) => item.fieldId ?? item.field ?? '') : null };
}

const someId = v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d{1,18}$/));
const linkEvent = v.object({ eventType: v.string(), sourceIssueId: someId, destinationIssueId: someId });

/** Decodes `avi:jira:created:issuelink` and `avi:jira:deleted:issuelink`: the issues at both ends. */
export function decodeLinkEvent(event: unknown): readonly string[] {
  const { sourceIssueId, destinationIssueId } = v.parse(linkEvent, event);
  return [sourceIssueId, destinationIssueId];
}

const statusRequest = v.object({ extension: v.object({ issue: v.object({ id }) }) });

/** Decodes the payload of `dynamicProperties` of jira:issueContext. */
export const decodeStatusRequest = (payload: unknown): { readonly issueId: string } => ({ issueId: v.parse(statusRequest, payload).extension.issue.id });

const scanPage = v.object({ body: v.object({ projectId: id, scanId: v.string() }) });

/** Decodes the queue's event for one page of a scan. */
export const decodeScanPage = (event: unknown): { readonly projectId: string; readonly scanId: string } => v.parse(scanPage, event).body;
