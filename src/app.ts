import api, { assumeTrustedRoute, getAppContext } from '@forge/api';
import { dailyCounts } from './jira/daily-counts';
import { fieldProbe } from './jira/field-probe';
import { moves, seenIssues } from './jira/moves';
import { projectSwitch } from './jira/project-switch';
import { jiraReads } from './jira/reads';
import { gateRules } from './jira/rule-config';
import type { Send } from './jira/send';
import { workflowUses } from './jira/workflow-uses';
import { projectWorkflows } from './jira/workflows';
import { jiraWrites } from './jira/writes';
import { activity } from './store/activity';
import { declinedEpics } from './store/declined-epics';
import { definitions } from './store/definitions';
import { evidenceLog } from './store/evidence-log';
import { mutes } from './store/mutes';
import { notices } from './store/notices';
import { scanQueue } from './store/scan-queue';
import { scans } from './store/scans';
import { workflowsBefore } from './store/workflows-before';
import { snapshotQueue } from './store/snapshot-queue';
import { snapshots } from './store/snapshots';
import { sweepQueue } from './store/sweep-queue';
import { switchedOn } from './store/switched-on';
import { thresholds } from './store/thresholds';
import { consoleLog } from './support/log';
import { GATE_MODULE } from './usecases/project-gate';

// every path is built in `jira/` from encoded parts
const asUser: Send = (path, init) => api.asUser().requestJira(assumeTrustedRoute(path), init) as Promise<unknown> as Promise<Response>;
const asApp: Send = (path, init) => api.asApp().requestJira(assumeTrustedRoute(path), init) as Promise<unknown> as Promise<Response>;

/** Source: keys of Forge rules in workflow documents, `ari:cloud:ecosystem::extension/{app}/{environment}/static/{module}`. */
function moduleKeys(): string {
  const { appAri, environmentAri } = getAppContext();
  return `ari:cloud:ecosystem::extension/${appAri.appId}/${environmentAri.environmentId}/static/`;
}

/** The real world, as the use cases see it: `user` has the rights of the person who asks, `app` the app's own. */
export const app = {
  user: jiraReads(asUser),
  app: { ...jiraReads(asApp), ...jiraWrites(asApp), ...fieldProbe(asApp), ...dailyCounts(asApp) },
  projectTypes: fieldProbe(asUser),
  workflowUses: workflowUses(asUser),
  projectSwitch: projectSwitch(asUser),
  workflows: { user: projectWorkflows(asUser), app: projectWorkflows(asApp) },
  workflowsBefore,
  moduleKeys,
  gateKey: () => moduleKeys() + GATE_MODULE,
  evidence: evidenceLog,
  declined: declinedEpics,
  definitions,
  mutes,
  scans,
  scanQueue,
  thresholds,
  moves: moves(asApp, GATE_MODULE),
  seenIssues: seenIssues(asUser),
  gateRules: gateRules(asApp),
  activity,
  notices,
  switchedOn,
  sweepQueue,
  snapshots,
  snapshotQueue,
  now: () => new Date(),
  newId: () => crypto.randomUUID(),
  lines: consoleLog,
};
