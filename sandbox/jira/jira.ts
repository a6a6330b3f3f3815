import type { AskValidator, Caller, InstalledApp, Person, ProductEvent } from './host';
import { people } from './people';
import { createRouter } from './rest/router';
import { isPanelPinned } from './state/panels';
import { createState, type JiraState } from './state/state';

export type { AppField, AppValidator, Caller, IndexedProperty, InstalledApp, Person, ProductEvent } from './host';

/** A local Jira site. */
export interface Jira {
  /** Answers one REST request (every /rest/... path); a call that no resource serves gets 501 and names itself. */
  handle(request: Request, caller: Caller): Promise<Response>;
  /** Product events, as they happen. Answers how to stop listening. */
  onEvent(listener: (event: ProductEvent) => void): () => void;
  /** For trigger filters and display conditions; undefined when there is none. */
  projectProperty(projectId: string, key: string): unknown;
  /** For trigger filters and display conditions; undefined when there is none. */
  issueProperty(issueId: string, key: string): unknown;
  /** Is the app's issue panel shown on every issue of the project, or only where somebody adds it? */
  isPanelPinned(projectId: string, moduleKey: string): boolean;
  readonly people: readonly Person[];
  readonly site: { readonly cloudId: string; readonly url: string };
  /** For seeds, which fill the site without asking for permissions. */
  readonly state: JiraState;
}

export interface JiraOptions {
  readonly now: () => Date;
  readonly app: InstalledApp;
  readonly siteUrl: string;
  /** Runs the app's function validators; without it none of them gives a verdict. */
  readonly askValidator?: AskValidator;
}

const noVerdict: AskValidator = () => Promise.resolve(null);

/** An empty site: five people, one installed app, no project. */
export function createJira({ askValidator = noVerdict, ...options }: JiraOptions): Jira {
  const state = createState({ ...options, people, askValidator });
  const route = createRouter(state);
  return {
    handle: route,
    onEvent: state.onEvent,
    projectProperty: (projectId, key) => state.projects.get(projectId)?.properties.get(key),
    issueProperty: (issueId, key) => state.issues.get(issueId)?.properties.get(key),
    isPanelPinned: (projectId, moduleKey) => isPanelPinned(state, projectId, moduleKey),
    people: state.people,
    site: state.site,
    state,
  };
}
