import type { Level } from '../readiness/readiness';

/** A named, versioned pair: the Definition of Ready and the Definition of Done. */
export interface Definition {
  readonly id: string;
  readonly version: number;
  readonly name: string;
  readonly ready: ReadyDefinition;
  readonly done: DoneDefinition;
}

export interface ReadyDefinition {
  readonly rules: Readonly<Record<string, { readonly level: Level; readonly weight: number }>>;
  /** From this score on, and with every required rule met, an issue is ready. */
  readonly readyFrom: number;
  readonly closeFrom: number;
  /** Issue types that are written as a story sentence, lower case. */
  readonly storyTypes: readonly string[];
}

export interface DoneDefinition {
  readonly criteria: readonly DoneCriterion[];
}

/** One criterion of the Definition of Done; `kind` names a file in `core/done/kinds`. */
export interface DoneCriterion {
  readonly id: string;
  readonly kind: 'subtasks-done' | 'no-open-blocker' | 'accepted';
}
