import * as v from 'valibot';
import type { CoveredWorkflow } from '../core/done/coverage';
import type { GateMode } from '../core/done/gate-config';

/** Which paths into Done are guarded in a project, and what the asking person can do about it. */
export interface GateCoverage {
  readonly definition: DefinitionInForce;
  /** Why the Definition of Done cannot be a gate at the moment, in words; null when it can. */
  readonly cannot: string | null;
  readonly workflows: readonly MappedWorkflow[];
  readonly administersJira: boolean;
}

export interface DefinitionInForce {
  readonly name: string;
  /** 0: the default, never saved. */
  readonly version: number;
  /** How many criteria it has. */
  readonly criteria: number;
}

export interface MappedWorkflow extends CoveredWorkflow {
  /** Whether the asking person may change it. */
  readonly mayChange: boolean;
  /** Who put the last gate into it through this page, and when (ISO 8601): that can be taken back. */
  readonly before: { readonly by: string; readonly at: string } | null;
}

/** What attaching gates would do. */
export interface GatePreview {
  /** Names the workflow's version: attaching is refused when it is another by then. */
  readonly version: string;
  /** Each path, with what stands on it before and after, in words. */
  readonly changes: readonly { readonly path: string; readonly before: string; readonly after: string }[];
  /** What else should be known, a sentence each. */
  readonly cautions: readonly string[];
  /** Why Jira would not take it, in Jira's words; empty when it would. */
  readonly objections: readonly string[];
}

/** What going back to the state before the last gate would do. */
export interface RestorePreview {
  /** Gates that go, by their paths in words. */
  readonly gone: readonly string[];
  /** What somebody else changed since: then nothing is restored. */
  readonly differs: readonly string[];
}

/** A gate of ours anywhere on the site. */
export interface SiteGate {
  readonly workflow: string;
  readonly transition: string;
  /** Null: its configuration cannot be read. */
  readonly mode: GateMode | null;
  readonly disabled: boolean;
}

export interface GatesRemoved {
  readonly removed: number;
  /** What is still there, switched off or not, and why. */
  readonly remains: readonly (SiteGate & { readonly why: string })[];
}

/** Only ever compared with what Jira lists for the project. */
const id = v.pipe(v.string(), v.nonEmpty(), v.maxLength(255));
const transitions = v.pipe(v.array(id), v.minLength(1, 'Name at least one path.'), v.maxLength(100));
const gates = v.pipe(v.array(v.object({ workflowId: id, transitionId: id, ruleId: id })), v.minLength(1, 'Name at least one gate.'), v.maxLength(100));

export const decodeWorkflowChoice = (payload: unknown) => v.parse(v.object({ workflowId: id }), payload);
export const decodePaths = (payload: unknown) => v.parse(v.object({ workflowId: id, transitions }), payload);
export const decodeAttachment = (payload: unknown) => v.parse(v.object({ workflowId: id, transitions, version: v.pipe(v.string(), v.maxLength(200)) }), payload);
export const decodeGateStep = (payload: unknown) => v.parse(v.object({ step: v.picklist(['enforce', 'observe', 'recompile', 'switch-on', 'replace']), gates }), payload);

/** Gates of a project, by where they stand. */
export type GateRefs = readonly { readonly workflowId: string; readonly transitionId: string; readonly ruleId: string }[];
