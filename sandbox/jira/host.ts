/** What the local Jira and its surroundings (the platform, the seeds) say to each other. */

/** Who makes a request. A person's own request has scopes null; one made through the app carries the app's declared scopes. */
export interface Caller {
  readonly accountId: string;
  readonly scopes: readonly string[] | null;
}

/** A person of the site. */
export interface Person {
  readonly accountId: string;
  readonly displayName: string;
  readonly email: string;
  /** What the person may do, in plain words. */
  readonly role: string;
  /** Global permissions, such as ADMINISTER. */
  readonly global: readonly string[];
}

/** The installed app as its manifest declares it. */
export interface InstalledApp {
  /** ari:cloud:ecosystem::app/<uuid> */
  readonly id: string;
  /** uuid */
  readonly environmentId: string;
  /** The app's own account (asApp). */
  readonly accountId: string;
  readonly name: string;
  readonly scopes: readonly string[];
  readonly customFields: readonly AppField[];
  readonly indexedProperties: readonly IndexedProperty[];
  readonly validators: readonly AppValidator[];
}

/** A `jira:customField` module. */
export interface AppField {
  readonly key: string;
  readonly name: string;
  /** string, number, object, ... */
  readonly type: string;
  readonly readOnly: boolean;
  /** JSON schema of an object field. */
  readonly schema?: unknown;
}

/** A `jira:entityProperty` module: which paths of an issue property JQL can read. */
export interface IndexedProperty {
  readonly entityType: string;
  readonly propertyKey: string;
  readonly values: readonly { readonly path: string; readonly type: string; readonly searchAlias?: string }[];
}

/** A `jira:workflowValidator` module. */
export interface AppValidator {
  readonly key: string;
  readonly name: string;
  readonly description?: string;
  /** The projects in whose workflows it can stand; company-managed ones when absent. */
  readonly projectTypes?: readonly ('company-managed' | 'team-managed')[];
  readonly expression?: string;
  /** Key of a function, which answers in place of an expression. */
  readonly function?: string;
  readonly errorMessage?: string;
}

/** What a function validator is told (https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-workflow-validator/). */
export interface ValidatorPayload {
  readonly issue: { readonly key: string };
  readonly configuration: unknown;
  readonly transition: {
    readonly from: { readonly id: string };
    readonly to: { readonly id: string };
    /** By field id, as REST v3 shows the values; only for an app with read:jira-work. */
    readonly modifiedFields?: Readonly<Record<string, unknown>>;
  };
}

/** Asks the app's function behind a validator module. Null when it gave no verdict: it threw, took too long or answered something else. */
export type AskValidator = (moduleKey: string, payload: ValidatorPayload) => Promise<{ readonly result: boolean; readonly errorMessage?: string | undefined } | null>;

/** A product event, as triggers receive it. */
export interface ProductEvent {
  /** avi:jira:created:issue and the like. */
  readonly eventType: string;
  /** Account id. */
  readonly actor: string;
  readonly projectId: string;
  readonly issueId: string;
  readonly payload: Readonly<Record<string, unknown>>;
}
