import * as v from 'valibot';
import type { Definition } from '../core/definition/definition';
import type { GateFields } from '../core/done/criterion-kind';
import type { ProjectStyle } from './jira-fields';

/** What the page of a gate compiles from: the definition in force in one project, and the fields that its gate reads. */
export interface GateBasis {
  readonly project: { readonly id: string; readonly key: string; readonly name: string; readonly style: ProjectStyle };
  /** Whether Ready & Done was started there. */
  readonly started: boolean;
  readonly definition: Definition;
  readonly fields: GateFields;
}

/** A project whose issues pass through a workflow. */
export interface GatePlace {
  readonly id: string;
  readonly key: string;
  readonly name: string;
}

/** What was found for one standard issue type of a project: whether Jira's expressions read the app's own fields there. */
export interface ProbedType {
  readonly type: string;
  /** `readable`: a value was read back. `unreadable`: it was not, in `fields`. `no-issue`: there is no issue to try it on, so nothing is proven. */
  readonly state: 'readable' | 'unreadable' | 'no-issue';
  /** The issue on which they were not read, where the asking person sees it. */
  readonly issueKey: string | null;
  /** Names of the fields that could not be read. */
  readonly fields: readonly string[];
}

/** Where the fields are tried, and for whose gate. */
export interface ProbeSpot {
  readonly projectId: string;
  /** The project whose definition the gate asks. */
  readonly definedBy: string;
  readonly workflowId: string | null;
}

export interface ProbeReport {
  readonly project: GatePlace;
  /** Whether a gate may enforce in this project: every type was read, and people can do what the gate asks of them. */
  readonly proven: boolean;
  /** False where the gate asks for ticks or an acceptance, and Ready & Done was not started: nobody could give them. */
  readonly givable: boolean;
  readonly types: readonly ProbedType[];
}

const projectId = v.pipe(v.string(), v.regex(/^\d{1,18}$/, 'This is not the id of a project.'));
// a workflow that was never saved has no id
const workflowId = v.nullable(v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{1,64}$/, 'This is not the id of a workflow.')));

/** Decodes whose definition is asked for; throws a valibot error in words. */
export const decodeGateProject = (payload: unknown) => v.parse(v.object({ projectId }), payload);
/** Decodes where a gate is to stand; throws a valibot error in words. */
export const decodeGateSpot = (payload: unknown) => v.parse(v.object({ projectId, workflowId }), payload);
/** Decodes where the fields are to be tried; throws a valibot error in words. */
export const decodeProbeSpot = (payload: unknown): ProbeSpot => v.parse(v.object({ projectId, definedBy: projectId, workflowId }), payload);

/** The project whose own definition this is, by the id of the definition; null for one that belongs to no project. */
export const projectOfDefinition = (definitionId: string): string | null => /^project-(\d{1,18})$/.exec(definitionId)?.[1] ?? null;
