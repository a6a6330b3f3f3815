import { type Field, fieldCatalogue } from '../fields/catalogue';
import type { AskValidator, InstalledApp, Person, ProductEvent } from '../host';
import type { BoardRecord, IssueRecord, LinkRecord, ProjectRecord, SprintRecord, TaskRecord } from './records';

/** Everything one local Jira knows, in memory. */
export interface JiraState {
  readonly now: () => Date;
  readonly site: { readonly cloudId: string; readonly url: string };
  readonly app: InstalledApp;
  readonly askValidator: AskValidator;
  readonly people: readonly Person[];
  /** Jira's own fields, then the app's. */
  readonly fields: readonly Field[];
  readonly projects: Map<string, ProjectRecord>;
  readonly issues: Map<string, IssueRecord>;
  readonly issueIdByKey: Map<string, string>;
  /** Issue ids by the id of their parent. */
  readonly children: Map<string, Set<string>>;
  readonly links: Map<string, LinkRecord>;
  /** Link ids by the id of either issue. */
  readonly linksOf: Map<string, Set<string>>;
  readonly boards: Map<string, BoardRecord>;
  readonly sprints: Map<string, SprintRecord>;
  readonly tasks: Map<string, TaskRecord>;
  /** Issue panels that are shown on every issue of a project: keys of the app's modules by the id of the project. */
  readonly pinnedPanels: Map<string, Set<string>>;
  /** The last id that was given out; one counter serves every kind of thing. */
  readonly counter: { last: number };
  nextId(): string;
  emit(event: ProductEvent): void;
  onEvent(listener: (event: ProductEvent) => void): () => void;
}

/** An empty Jira: people and the app, no project. */
export function createState(options: {
  readonly now: () => Date;
  readonly app: InstalledApp;
  readonly siteUrl: string;
  readonly people: readonly Person[];
  readonly askValidator: AskValidator;
}): JiraState {
  const counter = { last: 10_100 };
  const listeners = new Set<(event: ProductEvent) => void>();
  return {
    now: options.now,
    site: { cloudId: '9d1f6c1e-7c52-4a0b-8f4e-5a1d2b3c4d5e', url: options.siteUrl },
    app: options.app,
    askValidator: options.askValidator,
    people: options.people,
    fields: fieldCatalogue(options.app),
    projects: new Map(),
    issues: new Map(),
    issueIdByKey: new Map(),
    children: new Map(),
    links: new Map(),
    linksOf: new Map(),
    boards: new Map(),
    sprints: new Map(),
    tasks: new Map(),
    pinnedPanels: new Map(),
    counter,
    nextId: () => String(++counter.last),
    emit: (event) => {
      for (const listener of listeners) listener(event);
    },
    onEvent: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}
