import * as v from 'valibot';

const key = v.pipe(v.string(), v.minLength(1));

/** The two resolver forms differ on a real site; this platform runs functions only. */
const resolver = v.object({ function: key });

const screenModule = v.object({
  key,
  title: v.string(),
  icon: v.optional(v.string()),
  resource: v.string(),
  resolver: v.optional(resolver),
  displayConditions: v.optional(v.record(v.string(), v.unknown())),
});

/** Each subpage gets an address below the page's own, and no link: developer.atlassian.com, "Jira project page". */
const projectPage = v.object({ ...screenModule.entries, pages: v.optional(v.array(v.object({ title: v.string(), route: v.string(), icon: v.optional(v.string()) })), []) });

/** `type: lozenge` and its kin: developer.atlassian.com, "Jira issue context". */
export const contextStatus = v.object({ type: v.literal('lozenge'), value: v.object({ label: v.string(), type: v.picklist(['default', 'inprogress', 'moved', 'new', 'removed', 'success']) }) });

const issueContext = v.object({
  ...screenModule.entries,
  label: v.string(),
  status: v.optional(contextStatus),
  dynamicProperties: v.optional(v.object({ function: key })),
});

const customField = v.object({
  key,
  name: v.string(),
  type: v.string(),
  readOnly: v.optional(v.boolean(), false),
  schema: v.optional(v.unknown()),
  view: v.optional(v.object({ formatter: v.optional(v.object({ expression: v.string() })) })),
});

const entityProperty = v.object({
  key,
  entityType: v.optional(v.string(), 'issue'),
  propertyKey: v.string(),
  values: v.array(v.object({ path: v.string(), type: v.string(), searchAlias: v.optional(v.string()) })),
});

const rulePage = v.optional(v.object({ resource: v.string() }));

const workflowValidator = v.object({
  key,
  resolver: v.optional(resolver),
  create: rulePage,
  edit: rulePage,
  view: rulePage,
  configurationDescription: v.optional(v.object({ expression: v.string() })),
  name: v.string(),
  description: v.optional(v.string(), ''),
  projectTypes: v.optional(v.array(v.picklist(['company-managed', 'team-managed'])), ['company-managed']),
  expression: v.optional(v.string()),
  function: v.optional(v.string()),
  errorMessage: v.optional(v.string()),
});

const trigger = v.object({
  key,
  function: key,
  events: v.array(v.string()),
  filter: v.optional(
    v.object({
      ignoreSelf: v.optional(v.boolean(), false),
      expression: v.optional(v.string()),
      onError: v.optional(v.picklist(['IGNORE', 'IGNORE_AND_LOG', 'RECEIVE', 'RECEIVE_AND_LOG']), 'IGNORE_AND_LOG'),
    }),
  ),
});

/** A licence filter is not run here: the local app is never licensed. */
const scheduledTrigger = v.strictObject({ key, function: key, interval: v.picklist(['fiveMinute', 'hour', 'day', 'week']) });

const forgeFunction = v.object({
  key,
  handler: v.pipe(v.string(), v.regex(/^[^.]+\.[^.]+$/, 'a handler is <file>.<export>')),
  // 25 seconds is Forge's own default (developer.atlassian.com, "Invocation limits")
  timeoutSeconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(900)), 25),
});

const many = <T extends v.GenericSchema>(entry: T) => v.optional(v.array(entry), []);

/** The parts of a Forge manifest that this platform runs. Strict, so that a module it does not know is an error and never silence. */
export const manifestSchema = v.object({
  app: v.object({
    id: v.pipe(v.string(), v.regex(/^ari:cloud:ecosystem::app\/[0-9a-f-]{36}$/, 'app.id is not an app ARI')),
    name: v.optional(v.string()),
    licensing: v.optional(v.object({ enabled: v.boolean() })),
    // 512 MB is Forge's own default
    runtime: v.object({ name: v.string(), memoryMB: v.optional(v.number(), 512) }),
  }),
  modules: v.strictObject({
    'jira:issuePanel': many(screenModule),
    'jira:issueContext': many(issueContext),
    'jira:projectPage': many(projectPage),
    'jira:projectSettingsPage': many(screenModule),
    'jira:workflowValidator': many(workflowValidator),
    'jira:entityProperty': many(entityProperty),
    'jira:customField': many(customField),
    trigger: many(trigger),
    scheduledTrigger: many(scheduledTrigger),
    preUninstall: many(v.strictObject({ key, function: key })),
    consumer: many(v.object({ key, queue: key, function: key })),
    function: many(forgeFunction),
  }),
  resources: many(v.object({ key, path: v.string(), entry: v.optional(v.record(v.string(), v.string())) })),
  permissions: v.strictObject({
    scopes: v.array(v.string()),
    content: v.optional(v.object({ styles: v.optional(v.array(v.literal('unsafe-inline'))), scripts: v.optional(v.array(v.string())) })),
  }),
});

export type Manifest = v.InferOutput<typeof manifestSchema>;
export type ScreenModule = v.InferOutput<typeof screenModule>;
export type ContextStatus = v.InferOutput<typeof contextStatus>;
export type ScheduledTrigger = v.InferOutput<typeof scheduledTrigger>;
export type Trigger = v.InferOutput<typeof trigger>;
