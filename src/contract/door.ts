import type { Definition } from '../core/definition/definition';
import type { ThresholdValues } from '../core/health/thresholds';
import type { DoneChange } from '../core/definition/done-changes';
import type { TextVersions } from '../core/done/done-subject';
import type { EvidenceEntry } from '../core/done/evidence';
import type { GateFields } from '../core/done/criterion-kind';
import type { Exemptions, GateMode } from '../core/done/gate-config';
import type { DoneEvidence } from '../core/story/issue-facts';
import type { GateStep } from '../core/done/gate-step';
import type { DeclinedEpic } from './declined-epic';
import type { GateCoverage, GatePreview, GateRefs, GatesRemoved, RestorePreview, SiteGate } from './gate-coverage';
import type { ActivityAsked, GateActivity } from './gate-activity';
import type { GateNotice } from './gate-notice';
import type { GateBasis, GatePlace, ProbeReport, ProbeSpot } from './gate-page';
import type { EvidenceActName, GivenWaiver } from './issue-act';
import type { ListedMute, RuleDismissals, SetAsideState } from './set-aside';
import type { TrendDays, Trends } from './snapshot';
import type { StoredReadiness } from './stored-readiness';
import type { ThresholdsDraft, ThresholdsState } from './thresholds';

/**
 * The one typed door between the screens and the functions. Who asks and which issue or project is
 * meant come from the platform's context, never from the payload; failures cross as values. Only pages of a
 * project name an issue, where they stand on none: it is asked of Jira, as the person, whether it is one of that project.
 */
export interface Door {
  /** What the Backlog health page needs before it reads issues. For who may browse the project. */
  health: (payload: object) => Promise<Reply<HealthBasis>>;
  /** What the panel needs besides the issue itself. */
  panel: (payload: object) => Promise<Reply<PanelState>>;
  /** Ticks a manual check of the issue, or takes the tick back. Refused unless the asking person may edit the issue. */
  tick: (payload: { readonly criterion: string; readonly ticked: boolean }) => Promise<Reply<EvidenceState>>;
  /** Accepts the issue as done, in the versions of the texts that the person has read. Refused unless the definition lets them accept, and when the texts changed meanwhile. */
  accept: (payload: { readonly texts: TextVersions }) => Promise<Reply<EvidenceState>>;
  withdrawAcceptance: (payload: object) => Promise<Reply<EvidenceState>>;
  /** Says which acceptance criteria are not met, and why; ends an acceptance. For who may accept. */
  reject: (payload: { readonly failed: readonly { readonly criterion: string; readonly reason: string }[] }) => Promise<Reply<EvidenceState>>;
  /** Lets unmet criteria pass for 1 to 14 days, with a reason. For who may accept. */
  waive: (payload: { readonly criteria: readonly string[]; readonly reason: string; readonly days: number }) => Promise<Reply<EvidenceState>>;
  endWaiver: (payload: { readonly criteria: readonly string[] }) => Promise<Reply<EvidenceState>>;
  /** For a page of the project: what the acceptance of one of its issues needs. For who may see the issue. */
  acceptance: (payload: { readonly issueId: string }) => Promise<Reply<AcceptanceState>>;
  /** The same acts on an issue that a page of the project names; `about` is what the act's own door takes, and the same people are refused. */
  actOnIssue: (payload: { readonly issueId: string; readonly act: EvidenceActName; readonly about?: object }) => Promise<Reply<EvidenceState>>;
  /** Reasons and ends of the waivers of at most 25 issues; of those that the person sees. */
  waivers: (payload: { readonly issueIds: readonly string[] }) => Promise<Reply<readonly GivenWaiver[]>>;
  /** Score the issue again after an edit of our own making, whose event may be filtered out. */
  rescore: (payload: object) => Promise<Reply<StoredReadiness | null>>;
  /** Says that a ready issue is still valid, in the words that the person has read. Refused unless they may edit it and it is ready now. */
  confirmReady: (payload: { readonly words: string }) => Promise<Reply<StoredReadiness>>;
  /** Whether the context's project is started, its definition and its first scan. For project administrators. */
  project: (payload: object) => Promise<Reply<ProjectState>>;
  /** Saves the first definition, switches the project on and begins the first scan. */
  start: (payload: DefinitionDraft) => Promise<Reply<ProjectState>>;
  /** Switches the project off: no triggers, no lozenge, no panel. Scores and definitions stay. */
  stop: (payload: object) => Promise<Reply<ProjectState>>;
  /** Appends a version. Refused when somebody saved another one since `base`. */
  saveDefinition: (payload: DefinitionDraft & { readonly base: number }) => Promise<Reply<ProjectState>>;
  /** The versions of the project's definition, newest first. */
  versions: (payload: object) => Promise<Reply<readonly DefinitionVersion[]>>;
  /** Begins, pauses or goes on with the scan of all open issues. */
  scan: (payload: { readonly action: 'begin' | 'pause' | 'resume' }) => Promise<Reply<ProjectState>>;
  /** Sets a rule aside for the issue, with a reason of 3 to 300 characters, and scores it again. A required rule is for project administrators. */
  setAside: (payload: { readonly rule: string; readonly reason: string }) => Promise<Reply<SetAsideState>>;
  /** Lets a rule that was set aside count again. */
  bringBack: (payload: { readonly rule: string }) => Promise<Reply<SetAsideState>>;
  /** What is set aside in the project, for screens that judge lists. */
  mutes: (payload: object) => Promise<Reply<readonly ListedMute[]>>;
  /** How often each rule is set aside. For project administrators; counts only. */
  dismissals: (payload: object) => Promise<Reply<readonly RuleDismissals[]>>;
  /** Keeps that an epic of the project is not the one for an issue of it. Refused unless the person may edit the issue. */
  declineEpic: (payload: { readonly issueId: string; readonly epicId: string }) => Promise<Reply<null>>;
  /** Lets it be suggested again. For the same people. */
  bringBackEpic: (payload: { readonly issueId: string; readonly epicId: string }) => Promise<Reply<null>>;
  /** What was declined in the project, for screens that suggest for lists. */
  declined: (payload: object) => Promise<Reply<readonly DeclinedEpic[]>>;
  /** What was declined for one issue of the project. For who may see the issue. */
  declinedFor: (payload: { readonly issueId: string }) => Promise<Reply<readonly DeclinedEpic[]>>;
  /** The thresholds of the backlog figures that the project has set, for everyone who may see it. */
  thresholds: (payload: object) => Promise<Reply<ThresholdsState>>;
  /** Sets them. For project administrators; refused when somebody saved others since `base`. */
  saveThresholds: (payload: ThresholdsDraft) => Promise<Reply<ThresholdsState>>;
  /** Which paths into Done are guarded in the context's project. For project administrators, like the next five; each of those needs the right to change the workflow, too. */
  coverage: (payload: object) => Promise<Reply<GateCoverage>>;
  /** What putting observing gates on open paths of a workflow would do. Changes nothing. */
  previewGates: (payload: { readonly workflowId: string; readonly transitions: readonly string[] }) => Promise<Reply<GatePreview>>;
  /** Does it, if the workflow still has the version of the preview. */
  attachGates: (payload: { readonly workflowId: string; readonly transitions: readonly string[]; readonly version: string }) => Promise<Reply<GateCoverage>>;
  previewRestore: (payload: { readonly workflowId: string }) => Promise<Reply<RestorePreview>>;
  /** Takes the gates out again that were attached last. Refused when anything else in the workflow changed since. */
  restoreWorkflow: (payload: { readonly workflowId: string }) => Promise<Reply<GateCoverage>>;
  /** Lets gates enforce, observe or follow the definition in force, without publishing a workflow. */
  changeGates: (payload: { readonly step: GateStep; readonly gates: GateRefs }) => Promise<Reply<GateCoverage>>;
  /** Every gate on the site. For Jira administrators, like the next one. */
  siteGates: (payload: object) => Promise<Reply<readonly SiteGate[]>>;
  /** Takes all of them out of force, then out of their workflows. */
  removeAllGates: (payload: object) => Promise<Reply<GatesRemoved>>;
  /** The gates that stand on the transitions of the issue's workflow, whatever its present status. For who may see the issue. */
  gates: (payload: object) => Promise<Reply<IssueGates>>;
  /** The workflow rule for the context's project: what the gate page saves as the validator's configuration. */
  gateRule: (payload: { readonly mode: GateMode; readonly exempt: Exemptions }) => Promise<Reply<GateRule>>;
  /** How work came into Done, and what gates refused before, newest first; `cursor` is the `next` of the page before. For who may browse the project. */
  activity: (payload: Partial<ActivityAsked>) => Promise<Reply<GateActivity>>;
  /** Somebody looks at the issue's panel and sees that an enforcing gate would refuse it for these criteria: recorded once a day. */
  predicted: (payload: { readonly criteria: readonly string[] }) => Promise<Reply<null>>;
  /** How the backlog stood day by day, counted by the app. For who may browse the project. */
  trends: (payload: { readonly days: TrendDays }) => Promise<Reply<Trends>>;
  /** What happened to the project's gates while nobody looked. For project administrators. */
  gateNotices: (payload: object) => Promise<Reply<readonly GateNotice[]>>;
  /** Puts a notice away for everyone; answers with those that are left. */
  dismissNotice: (payload: { readonly id: string }) => Promise<Reply<readonly GateNotice[]>>;
  /** What the page of a gate compiles from. This and the next two are for who may change the workflow: Jira administrators, or a team-managed project's own. */
  gateBasis: (payload: { readonly projectId: string }) => Promise<Reply<GateBasis>>;
  /** The projects that a gate in the workflow is about, the chosen one first. */
  gatePlaces: (payload: { readonly projectId: string; readonly workflowId: string | null }) => Promise<Reply<readonly GatePlace[]>>;
  /** Tries in one project whether Jira's expressions read the app's own fields. */
  probeGate: (payload: ProbeSpot) => Promise<Reply<ProbeReport>>;
}

export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly failure: Failure };

/**
 * Why something did not happen: the person may not (`refused`), Jira would not or could not (`upstream`),
 * or we made a mistake (`bug`). `message` is one plain sentence for people; `reference` finds the log line.
 */
export interface Failure {
  readonly kind: 'refused' | 'upstream' | 'bug';
  readonly message: string;
  readonly reference: string;
}

export interface HealthBasis {
  readonly definition: Definition;
  readonly mutes: readonly ListedMute[];
  /** Whether the project is switched on; where it is not, nothing is stored. */
  readonly started: boolean;
  /** What the project has set for its figures. */
  readonly thresholds: ThresholdValues;
  /** Ids of the project's issue types that are neither epics nor sub-tasks; null where they could not be read. */
  readonly types: readonly string[] | null;
}

export interface PanelState {
  /** Whether the project is switched on; where it is not, nothing is stored. */
  readonly started: boolean;
  /** False where the issue's security level leaves the app out: then nothing is kept. */
  readonly seenByApp: boolean;
  readonly mayComment: boolean;
  readonly definition: Definition;
  readonly evidence: EvidenceState;
  readonly setAside: SetAsideState;
}

export interface EvidenceState {
  /** The field's value after this call; null where nothing ever happened. */
  readonly evidence: DoneEvidence | null;
  /** Newest first. */
  readonly log: readonly EvidenceEntry[];
  /** Why the asking person may not tick checks, in words; null when they may. */
  readonly whyNotTick: string | null;
  /** Why the asking person may not accept, reject and waive, in words; null when they may. */
  readonly whyNotAccept: string | null;
}

/** What the acceptance of an issue needs on a page that does not stand on it. */
export interface AcceptanceState {
  readonly mayComment: boolean;
  readonly evidence: EvidenceState;
  /** Ids of the fields besides the description that an acceptance is given for. */
  readonly criteriaFields: readonly string[];
}

export interface IssueGates {
  readonly gates: readonly IssueGate[];
  /** What a gate of the issue's project reads, and what an acceptance is given for: the same whoever compiles or asks. */
  readonly fields: GateFields;
}

/** A gate of ours on one transition of an issue's workflow, as Jira keeps it. */
export interface IssueGate {
  readonly transitionId: string;
  readonly mode: GateMode;
  /** JSON of the rule's configuration: what Jira hands to the expression as `config`. */
  readonly config: string;
}

export interface GateRule {
  readonly moduleKey: string;
  /** JSON of {@link GateConfig}: Jira keeps it as a string. */
  readonly config: string;
}

/** What a person sets; id, version and author are the function's. */
export interface DefinitionDraft {
  readonly name: string;
  readonly ready: Definition['ready'];
  readonly done: Definition['done'];
  readonly fields: Definition['fields'];
}

export interface ProjectState {
  readonly started: boolean;
  readonly definition: Definition;
  readonly scan: ScanState | null;
}

export interface DefinitionVersion {
  readonly version: number;
  readonly name: string;
  /** Display name of who saved it, and when (ISO 8601). */
  readonly by: string;
  readonly at: string;
  /** What it made of the Definition of Done, against the version before. */
  readonly doneChanges: readonly DoneChange[];
}

export interface ScanState {
  readonly state: 'running' | 'paused' | 'done';
  /** Issues scored so far, and all that there were when it began. */
  readonly scored: number;
  readonly total: number;
  readonly startedAt: string;
  readonly endedAt: string | null;
}
