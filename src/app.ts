import api, { assumeTrustedRoute } from '@forge/api';
import { jiraReads } from './jira/reads';
import type { Send } from './jira/send';
import { jiraWrites } from './jira/writes';
import { acceptanceLog } from './store/acceptance-log';
import { consoleLog, type Log } from './support/log';
import type { AcceptanceLog, JiraReads, JiraWrites } from './usecases/ports';

/** The real world, as the use cases see it. */
export interface App {
  /** Jira with the rights of the person who asks. */
  readonly user: JiraReads;
  /** Jira with the app's own rights. */
  readonly app: JiraReads & JiraWrites;
  readonly acceptanceLog: AcceptanceLog;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly log: Log;
}

// every path is built in `jira/` from encoded parts
const asUser: Send = (path, init) => api.asUser().requestJira(assumeTrustedRoute(path), init) as Promise<unknown> as Promise<Response>;
const asApp: Send = (path, init) => api.asApp().requestJira(assumeTrustedRoute(path), init) as Promise<unknown> as Promise<Response>;

export const app: App = {
  user: jiraReads(asUser),
  app: { ...jiraReads(asApp), ...jiraWrites(asApp) },
  acceptanceLog,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  log: consoleLog,
};
