import * as v from 'valibot';
import { isRecord, type JsonRecord } from '../support/json';
import { texts } from '../workflow/texts';

/** What a kept state is called and which shape it has; another shape gets another number. */
export const keptFormat = 'local-jira';
export const keptVersion = 2;

const text = v.string();
const id = v.pipe(text, v.digits());
const date = v.pipe(text, v.isoTimestamp(), v.transform((one) => new Date(one)));
const orNull = <T extends v.GenericSchema>(schema: T) => v.nullable(schema);
/** Maps are kept as lists of pairs. */
const map = <T extends v.GenericSchema>(value: T) => v.pipe(v.array(v.tuple([text, value])), v.transform((pairs) => new Map(pairs)));

const changelogItem = v.object({
  field: text, fieldtype: v.picklist(['jira', 'custom']), fieldId: text,
  from: orNull(text), fromString: orNull(text), to: orNull(text), toString: orNull(text),
});

const issue = v.object({
  id, key: text, projectId: id, typeId: id, statusId: id, priorityId: id, rank: text, summary: text, description: v.unknown(),
  creatorId: text, reporterId: text, assigneeId: orNull(text), parentId: orNull(id), securityLevelId: v.optional(orNull(id), null), labels: v.array(text), sprintIds: v.array(id), fixVersionIds: v.optional(v.array(id), []), componentIds: v.optional(v.array(id), []),
  created: date, updated: date, resolved: orNull(date), resolutionId: v.optional(orNull(id), null), statusCategoryChanged: date,
  properties: map(v.unknown()), custom: map(v.unknown()),
  comments: v.array(v.object({ id, authorId: text, created: date, body: v.unknown() })),
  changelog: v.array(v.object({ id, authorId: text, created: date, items: v.array(changelogItem) })),
});

const rest = v.custom<JsonRecord>(isRecord, 'must be an object');
const screen = v.object({ id: text, name: text, fields: v.array(v.object({ fieldId: text, required: v.boolean() })) });

const transition = v.object({
  id: text, name: text, type: v.picklist(['INITIAL', 'GLOBAL', 'DIRECTED']), toStatusId: id, rest, screen: v.exactOptional(screen),
  links: v.array(v.object({ fromStatusId: id, rest })),
  validators: v.array(v.object({ id: text, ruleKey: text, parameters: texts })),
});

const workflow = v.object({
  id: text, name: text, description: text, projectId: orNull(id), version: v.object({ id: text, versionNumber: v.number() }), created: date, updated: date, rest,
  statuses: v.array(v.object({ statusId: id, rest })), transitions: v.array(transition),
});

const version = v.object({
  id, name: text, description: text, archived: v.boolean(), released: v.boolean(), startDate: orNull(text), releaseDate: orNull(text),
});

const component = v.object({ id, name: text, description: text, leadId: orNull(text) });

const securityLevel = v.object({ id, name: text, description: text, people: v.array(text), roles: v.array(text) });

const project = v.object({
  id, key: text, name: text, leadId: text, style: v.picklist(['classic', 'next-gen']), lastIssueNumber: v.number(),
  workflows: v.object({ id, defaultWorkflowId: text, byType: map(text) }),
  grants: map(v.pipe(v.array(text), v.transform((keys) => new Set(keys)))),
  properties: map(v.unknown()),
  roles: v.optional(map(v.pipe(v.array(text), v.transform((members) => new Set(members)))), []),
  addedFields: v.pipe(v.optional(v.array(text), []), v.transform((keys) => new Set(keys))),
  versions: v.optional(v.array(version), []),
  components: v.optional(v.array(component), []),
  securityLevels: v.optional(v.array(securityLevel), []),
});

const sprint = v.object({
  id, boardId: id, name: text, goal: text, state: v.picklist(['closed', 'active', 'future']),
  start: orNull(date), end: orNull(date), completed: orNull(date),
});

const bulk = v.object({
  status: v.pipe(v.picklist(['RUNNING', 'COMPLETE', 'DEAD']), v.transform((status) => (status === 'RUNNING' ? 'DEAD' : status))),
  total: v.number(), processed: v.array(id), failed: map(v.array(text)), updated: date,
});

/** A state of the local Jira in JSON. */
export const keptState = v.object({
  format: v.literal(keptFormat),
  version: v.literal(keptVersion),
  lastId: v.number(),
  projects: v.array(project),
  workflows: v.array(workflow),
  issues: v.array(issue),
  links: v.array(v.object({ id, typeId: id, inwardSideId: id, outwardSideId: id })),
  boards: v.array(v.object({ id, name: text, projectId: id })),
  sprints: v.array(sprint),
  tasks: v.array(v.object({ id, description: text, submitterId: text, submitted: date, message: text, bulk: v.exactOptional(bulk) })),
  pinnedPanels: map(v.pipe(v.array(text), v.transform((keys) => new Set(keys)))),
});

export type KeptState = v.InferOutput<typeof keptState>;
