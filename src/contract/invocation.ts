import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^\d{1,18}$/));

const resolverContext = v.object({
  accountId: v.string(),
  extension: v.optional(v.object({ issue: v.optional(v.object({ id })) }), {}),
});

/** Who calls a resolver, and from which issue. The issue id comes from the browser's frame: it says what is meant, not what is allowed. */
export interface ResolverCaller {
  readonly accountId: string;
  readonly issueId: string | null;
}

/** Decodes the `context` of a resolver call; throws a valibot error when nobody is signed in. */
export function decodeResolverContext(context: unknown): ResolverCaller {
  const { accountId, extension } = v.parse(resolverContext, context);
  return { accountId, issueId: extension.issue?.id ?? null };
}

const issueEvent = v.object({ eventType: v.string(), issue: v.object({ id }) });

/** Decodes `avi:jira:created:issue` and `avi:jira:updated:issue`. */
export function decodeIssueEvent(event: unknown): { readonly eventType: string; readonly issueId: string } {
  const { eventType, issue } = v.parse(issueEvent, event);
  return { eventType, issueId: issue.id };
}
