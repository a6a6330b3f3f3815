import * as v from 'valibot';

const id = v.pipe(v.string(), v.regex(/^\d{1,18}$/));
const millis = v.pipe(v.union([v.string(), v.number()]), v.transform(Number), v.finite());
const item = v.object({ field: v.optional(v.string()), fieldId: v.optional(v.nullable(v.string())), from: v.nullish(v.string()), to: v.nullish(v.string()) });

const issueEvent = v.object({
  issue: v.object({ id }),
  timestamp: v.optional(millis),
  changelog: v.optional(v.object({ items: v.optional(v.array(item), []) })),
});

/** An issue that was created, or whose status changed. */
export interface StatusEvent {
  readonly issueId: string;
  /** When Jira says that it happened, milliseconds since 1970; null where it does not. */
  readonly at: number | null;
  /** Ids of statuses; null: the issue was created. */
  readonly moved: { readonly from: string; readonly to: string } | null;
}

/** Decodes `avi:jira:created:issue` and `avi:jira:updated:issue`; null for an update that is none of the status. */
export function decodeStatusEvent(event: unknown): StatusEvent | null {
  const { issue, timestamp, changelog } = v.parse(issueEvent, event);
  const at = timestamp ?? null;
  if (changelog === undefined) return { issueId: issue.id, at, moved: null };
  const change = changelog.items.find((one) => (one.fieldId ?? one.field) === 'status');
  return change?.from && change.to ? { issueId: issue.id, at, moved: { from: change.from, to: change.to } } : null;
}

const standing = v.object({
  status: v.object({ id: v.string(), name: v.string(), statusCategory: v.object({ key: v.string() }) }),
  issuetype: v.object({ id: v.string() }),
  created: v.pipe(v.string(), v.transform((text) => Date.parse(text))),
  creator: v.nullish(v.object({ accountId: v.optional(v.string()) })),
});

/** What the record of an entry into Done reads from the raw fields of an issue. Times in milliseconds since 1970. */
export interface Standing {
  readonly status: { readonly id: string; readonly name: string; readonly isDone: boolean };
  readonly typeId: string;
  readonly created: number;
  readonly creator: string | null;
}

/** Throws a valibot error where status, type or creation were not read. */
export function decodeStanding(fields: Readonly<Record<string, unknown>>): Standing {
  const { status, issuetype, created, creator } = v.parse(standing, fields);
  return { status: { id: status.id, name: status.name, isDone: status.statusCategory.key === 'done' }, typeId: issuetype.id, created, creator: creator?.accountId ?? null };
}

const failed = v.object({
  extensionId: v.string(),
  workflowName: v.string(),
  validatorId: v.nullish(v.string()),
  expression: v.nullish(v.string()),
  errorMessages: v.optional(v.array(v.string()), []),
  // its members are not documented; an issue is named where there is one
  context: v.optional(v.unknown()),
});
const failedOn = v.object({ issueId: v.pipe(v.union([v.string(), v.number()]), v.transform(String), v.regex(/^\d{1,18}$/)) });

/** A rule that Jira could not evaluate, from `avi:jira:failed:expression`. */
export interface FailedExpression {
  readonly moduleKey: string;
  readonly workflow: string;
  readonly ruleId: string | null;
  readonly expression: string | null;
  readonly error: string;
  readonly issueId: string | null;
}

const LONGEST_ERROR = 300;
/** Here Jira begins to list every member that there is, which helps nobody who reads a notice. */
const LIST = ' Available properties of type';

export function decodeFailedExpression(event: unknown): FailedExpression {
  const { extensionId, workflowName, validatorId, expression, errorMessages, context } = v.parse(failed, event);
  const on = v.safeParse(failedOn, context);
  const moduleKey = extensionId.slice(extensionId.lastIndexOf('/') + 1);
  return { moduleKey, workflow: workflowName, ruleId: validatorId ?? null, expression: expression ?? null, error: errorMessages.map((message) => message.split(LIST)[0] ?? '').join(' ').slice(0, LONGEST_ERROR), issueId: on.success ? on.output.issueId : null };
}

const sweepPage = v.object({ body: v.object({ projectId: id, cursor: v.nullable(v.string()), page: v.pipe(v.number(), v.integer()) }) });

/** One page of the nightly sweep of a project, numbered from 0. */
export type SweepPage = Readonly<v.InferOutput<typeof sweepPage>['body']>;

export const decodeSweepPage = (event: unknown): SweepPage => v.parse(sweepPage, event).body;

const licensed = v.object({ license: v.nullish(v.object({ active: v.optional(v.boolean()), isActive: v.optional(v.boolean()) })) });

/** Whether the app is licensed; null where Forge does not say, as in every environment but production. `isActive` is its older name. */
export function decodeLicence(context: unknown): boolean | null {
  const found = v.safeParse(licensed, context);
  return found.success ? (found.output.license?.active ?? found.output.license?.isActive ?? null) : null;
}
