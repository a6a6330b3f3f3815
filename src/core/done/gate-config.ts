import type { CompiledCriterion } from './criterion-kind';

/** `observe`: nothing is refused, what would have been is recorded. `enforce`: the transition is refused. */
export type GateMode = 'observe' | 'enforce';

/** Whom a gate lets through unasked. */
export interface Exemptions {
  readonly roles: readonly { readonly id: number; readonly name: string }[];
  readonly groups: readonly { readonly id: string; readonly name: string }[];
}

export const NOBODY: Exemptions = { roles: [], groups: [] };

/** One criterion as the expression reads it: its id, what a refusal says of it, the issue `types` it is asked of (absent: all), and the data of its kind. */
export type GateMessage = { readonly id: string; readonly text: string } & CompiledCriterion['data'];

/**
 * What Jira keeps as the configuration of the workflow rule, as JSON of at most 32 KB. Jira evaluates `expression`
 * in place of the manifest's and hands it the whole as `config`.
 */
export interface GateConfig {
  /** Ours and stable: Jira's own rule ids change with every publication of the workflow. */
  readonly id: string;
  /** Whose definition: its id, its name for people, its version. */
  readonly definition: string;
  readonly name: string;
  readonly version: number;
  readonly mode: GateMode;
  readonly expression: string;
  /** What stands between the count and the reasons of a refusal. */
  readonly head: string;
  readonly messages: readonly GateMessage[];
  readonly exempt: Exemptions;
  /** One line for the list of rules in the workflow editor. */
  readonly summary: string;
}
