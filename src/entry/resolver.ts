import { makeResolver } from '@forge/resolver';
import { app } from '../app';
import type { Door, Reply } from '../contract/door';
import { decodeConfirmation } from '../contract/confirmation';
import { decodeEpicChoice } from '../contract/declined-epic';
import { decodeGateChoice } from '../contract/gate';
import { decodeAttachment, decodeGateStep, decodePaths, decodeWorkflowChoice } from '../contract/gate-coverage';
import { decodeActivityPage, decodePredicted } from '../contract/gate-activity';
import { decodeDismissal } from '../contract/gate-notice';
import { decodeGateProject, decodeGateSpot, decodeProbeSpot } from '../contract/gate-page';
import { decodeResolverContext, type ResolverCaller } from '../contract/invocation';
import { decodeIssueAct, decodeNamedIssue, decodeNamedIssues } from '../contract/issue-act';
import { decodeBringBack, decodeSetAside } from '../contract/set-aside';
import { decodeTrendDays } from '../contract/snapshot';
import { decodeBase, decodeDraft, decodeScanAction } from '../contract/stored-definition';
import { decodeThresholds } from '../contract/thresholds';
import { Refused } from '../support/failures';
import { attachGates, previewGates } from '../usecases/attach-gate';
import { changeGates } from '../usecases/change-gates';
import { compileGateRule } from '../usecases/compile-gate-rule';
import { confirmReady } from '../usecases/confirm-ready';
import { bringBackEpic, declineEpic, readDeclined, readDeclinedFor } from '../usecases/declined-epics';
import { dismissNotice, readNotices } from '../usecases/gate-notices';
import { mustBeOfProject } from '../usecases/issue-of-project';
import { readAcceptance } from '../usecases/read-acceptance';
import { readCoverage } from '../usecases/read-coverage';
import { readActivity } from '../usecases/read-activity';
import { notePredicted } from '../usecases/note-predicted';
import { probeGate } from '../usecases/probe-gate';
import { readGateBasis, readGatePlaces } from '../usecases/read-gate-basis';
import { readDismissals, readMutes } from '../usecases/read-mutes';
import { readHealth } from '../usecases/read-health';
import { readIssueGates } from '../usecases/read-issue-gates';
import { readPanel } from '../usecases/read-panel';
import { readProject, readVersions } from '../usecases/read-project';
import { listSiteGates, removeAllGates } from '../usecases/remove-gates';
import { readWaivers } from '../usecases/read-waivers';
import { readTrends } from '../usecases/read-trends';
import { rescore } from '../usecases/rescore';
import { previewRestore, restoreWorkflow } from '../usecases/restore-workflow';
import { saveThresholds } from '../usecases/save-thresholds';
import { readThresholds } from '../usecases/read-thresholds';
import { saveDefinition } from '../usecases/save-definition';
import { beginScan, steerScan } from '../usecases/scan-project';
import { bringBackRule, setAsideRule } from '../usecases/set-aside-rule';
import { startProject, stopProject } from '../usecases/switch-project';
import { EVIDENCE } from './evidence-acts';
import { reply } from './reply';
import { sent } from './sent';

type Request = { readonly payload: unknown; readonly context: unknown };

/** Decodes who asks, runs one use case, answers with a value. */
function door<T>(name: keyof Door, work: (caller: ResolverCaller, payload: unknown) => Promise<T>) {
  return ({ context, payload }: Request): Promise<Reply<T>> => reply(name, app.lines, app.newId, () => work(decodeResolverContext(context), payload));
}

/** A door about the issue that the screen stands on. */
const onIssue = <T>(name: keyof Door, work: (issueId: string, caller: ResolverCaller, payload: unknown) => Promise<T>) =>
  door(name, (caller, payload) => {
    if (caller.issueId === null) throw new Refused('Open this from an issue.');
    return work(caller.issueId, caller, payload);
  });

/** A door about the project that the screen stands in. */
const onProject = <T>(name: keyof Door, work: (projectId: string, payload: unknown) => Promise<T>) =>
  door(name, (caller, payload) => {
    if (caller.projectId === null) throw new Refused('Open this from a project.');
    return work(caller.projectId, payload);
  });

/** A door about an issue that a page of the project names: it must be one of that project which the person sees. */
const onNamedIssue = <A extends { readonly issueId: string }, T>(name: keyof Door, decode: (payload: unknown) => A, work: (asked: A) => Promise<T>) =>
  onProject(name, async (projectId, payload) => {
    const asked = decode(payload);
    await mustBeOfProject(app.workflows.user, projectId, asked.issueId);
    return work(asked);
  });

/** A door that changes the project and answers with its new state. */
const changingProject = (name: keyof Door, change: (projectId: string, payload: unknown) => Promise<void>) =>
  onProject(name, async (projectId, payload) => {
    await change(projectId, payload);
    return readProject(app, projectId);
  });

export const resolver = makeResolver({
  panel: onIssue('panel', (issueId, { accountId, projectId }) => readPanel({ ...app, accountId, projectHint: projectId }, issueId)),
  tick: onIssue('tick', (issueId, _, payload) => EVIDENCE.tick(issueId, payload)),
  accept: onIssue('accept', (issueId, _, payload) => EVIDENCE.accept(issueId, payload)),
  withdrawAcceptance: onIssue('withdrawAcceptance', (issueId, _, payload) => EVIDENCE.withdrawAcceptance(issueId, payload)),
  reject: onIssue('reject', (issueId, _, payload) => EVIDENCE.reject(issueId, payload)),
  waive: onIssue('waive', (issueId, _, payload) => EVIDENCE.waive(issueId, payload)),
  endWaiver: onIssue('endWaiver', (issueId, _, payload) => EVIDENCE.endWaiver(issueId, payload)),
  acceptance: onNamedIssue('acceptance', (payload) => sent(decodeNamedIssue, payload), ({ issueId }) => readAcceptance(app, issueId)),
  actOnIssue: onNamedIssue('actOnIssue', (payload) => sent(decodeIssueAct, payload), ({ issueId, act, about }) => EVIDENCE[act](issueId, about)),
  waivers: onProject('waivers', (_, payload) => readWaivers(app, sent(decodeNamedIssues, payload).issueIds)),
  rescore: onIssue('rescore', (issueId) => rescore(app, issueId)),
  confirmReady: onIssue('confirmReady', (issueId, _, payload) => confirmReady(app, issueId, sent(decodeConfirmation, payload).words)),
  setAside: onIssue('setAside', (issueId, _, payload) => setAsideRule(app, issueId, sent(decodeSetAside, payload))),
  bringBack: onIssue('bringBack', (issueId, _, payload) => bringBackRule(app, issueId, sent(decodeBringBack, payload))),
  mutes: onProject('mutes', (projectId) => readMutes(app, projectId)),
  dismissals: onProject('dismissals', (projectId) => readDismissals(app, projectId)),
  declineEpic: onProject('declineEpic', (projectId, payload) => declineEpic(app, projectId, sent(decodeEpicChoice, payload))),
  bringBackEpic: onProject('bringBackEpic', (projectId, payload) => bringBackEpic(app, projectId, sent(decodeEpicChoice, payload))),
  declined: onProject('declined', (projectId) => readDeclined(app, projectId)),
  declinedFor: onProject('declinedFor', (projectId, payload) => readDeclinedFor(app, projectId, sent(decodeNamedIssue, payload).issueId)),
  thresholds: onProject('thresholds', (projectId) => readThresholds(app, projectId)),
  saveThresholds: onProject('saveThresholds', (projectId, payload) => saveThresholds(app, projectId, sent(decodeThresholds, payload))),
  health: onProject('health', (projectId) => readHealth(app, projectId)),
  project: onProject('project', (projectId) => readProject(app, projectId)),
  versions: onProject('versions', (projectId) => readVersions(app, projectId)),
  start: changingProject('start', (projectId, payload) => startProject(app, projectId, sent(decodeDraft, payload))),
  stop: changingProject('stop', (projectId) => stopProject(app, projectId)),
  saveDefinition: changingProject('saveDefinition', async (projectId, payload) => {
    await saveDefinition(app, projectId, sent(decodeDraft, payload), sent(decodeBase, payload));
    if (await app.user.isSwitchedOn(projectId)) await beginScan(app, projectId);
  }),
  scan: changingProject('scan', (projectId, payload) => steerScan(app, projectId, sent(decodeScanAction, payload))),
  gates: onIssue('gates', (issueId) => readIssueGates(app, issueId)),
  coverage: onProject('coverage', (projectId) => readCoverage(app, projectId)),
  previewGates: onProject('previewGates', (projectId, payload) => previewGates(app, projectId, sent(decodePaths, payload))),
  attachGates: onProject('attachGates', (projectId, payload) => attachGates(app, projectId, sent(decodeAttachment, payload))),
  previewRestore: onProject('previewRestore', (projectId, payload) => previewRestore(app, projectId, sent(decodeWorkflowChoice, payload).workflowId)),
  restoreWorkflow: onProject('restoreWorkflow', (projectId, payload) => restoreWorkflow(app, projectId, sent(decodeWorkflowChoice, payload).workflowId)),
  changeGates: onProject('changeGates', (projectId, payload) => changeGates(app, projectId, sent(decodeGateStep, payload))),
  siteGates: door('siteGates', () => listSiteGates(app)),
  removeAllGates: door('removeAllGates', () => removeAllGates(app)),
  gateRule: onProject('gateRule', (projectId, payload) => compileGateRule(app, projectId, sent(decodeGateChoice, payload))),
  activity: onProject('activity', (projectId, payload) => readActivity(app, projectId, sent(decodeActivityPage, payload))),
  predicted: onIssue('predicted', (issueId, _, payload) => notePredicted(app, issueId, sent(decodePredicted, payload).criteria)),
  trends: onProject('trends', (projectId, payload) => readTrends(app, projectId, sent(decodeTrendDays, payload))),
  gateNotices: onProject('gateNotices', (projectId) => readNotices(app, projectId)),
  dismissNotice: onProject('dismissNotice', (projectId, payload) => dismissNotice(app, projectId, sent(decodeDismissal, payload).id)),
  gateBasis: door('gateBasis', (_, payload) => readGateBasis(app, sent(decodeGateProject, payload).projectId)),
  gatePlaces: door('gatePlaces', (_, payload) => readGatePlaces(app, sent(decodeGateSpot, payload))),
  probeGate: door('probeGate', (_, payload) => probeGate(app, sent(decodeProbeSpot, payload))),
});
