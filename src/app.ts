import api, { assumeTrustedRoute } from '@forge/api';
import { fieldProbe } from './jira/field-probe';
import { projectSwitch } from './jira/project-switch';
import { jiraReads } from './jira/reads';
import type { Send } from './jira/send';
import { workflowUses } from './jira/workflow-uses';
import { jiraWrites } from './jira/writes';
import { definitions } from './store/definitions';
import { evidenceLog } from './store/evidence-log';
import { mutes } from './store/mutes';
import { scanQueue } from './store/scan-queue';
import { scans } from './store/scans';
import { consoleLog } from './support/log';

// every path is built in `jira/` from encoded parts
const asUser: Send = (path, init) => api.asUser().requestJira(assumeTrustedRoute(path), init) as Promise<unknown> as Promise<Response>;
const asApp: Send = (path, init) => api.asApp().requestJira(assumeTrustedRoute(path), init) as Promise<unknown> as Promise<Response>;

/** The real world, as the use cases see it: `user` has the rights of the person who asks, `app` the app's own. */
export const app = {
  user: jiraReads(asUser),
  app: { ...jiraReads(asApp), ...jiraWrites(asApp), ...fieldProbe(asApp) },
  workflowUses: workflowUses(asUser),
  projectSwitch: projectSwitch(asUser),
  evidence: evidenceLog,
  definitions,
  mutes,
  scans,
  scanQueue,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  lines: consoleLog,
};
