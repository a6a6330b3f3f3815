import type { Level } from '../readiness/readiness';
import type { DoneDefinition } from './done-definition';

/** A named, versioned pair: the Definition of Ready and the Definition of Done, with the fields they read. */
export interface Definition {
  readonly id: string;
  /** 0: the default, never saved; from 1 on each saved change is a version of its own. */
  readonly version: number;
  readonly name: string;
  readonly ready: ReadyDefinition;
  readonly done: DoneDefinition;
  readonly fields: FieldSettings;
}

export interface ReadyDefinition {
  readonly rules: Readonly<Record<string, RuleSetting>>;
  /** From this score on, and with every required rule met, an issue is ready. */
  readonly readyFrom: number;
  readonly closeFrom: number;
  /** Names of the standard issue types that are scored, lower case; null: all of them. */
  readonly issueTypes: readonly string[] | null;
  /** Issue types that are written as a story sentence, lower case. */
  readonly storyTypes: readonly string[];
  /** The largest estimate that the team still starts with, in story points. */
  readonly largestEstimate: number;
  /** How long an issue counts as ready before somebody should look again, in days. */
  readonly shelfDays: number;
  readonly words: TeamWords;
}

/** What this team's words mean here, against the general tables of the rules. Case and plural of a persona do not matter. */
export interface TeamWords {
  /** Roles that use the product, although elsewhere they build it ("system administrator"). */
  readonly personas: readonly string[];
  /** Words and phrases that rules about vague or unfinished text do not object to. */
  readonly allowed: readonly string[];
}

export interface RuleSetting {
  readonly level: Level;
  /** Never negative. */
  readonly weight: number;
}

/** Ids of this site's fields. Null and empty mean: as detected. */
export interface FieldSettings {
  readonly estimate: string | null;
  /** Fields that hold acceptance criteria, read before the description. */
  readonly criteria: readonly string[];
}
