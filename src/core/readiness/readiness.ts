import type { Place } from '../story/story';

/** Shown as "Ready", "Close" and "Needs refinement". */
export type Band = 'ready' | 'close' | 'not-ready';

export type Level = 'required' | 'counted' | 'advice' | 'off';

/** The judgement of one issue. `score` plus every `lost` is 100 whenever at least one weighted rule applies. */
export interface Readiness {
  /** 0 to 100, whole points; null when no rule applies (epics, sub-tasks). */
  readonly score: number | null;
  readonly band: Band | null;
  /** Largest loss first. */
  readonly findings: readonly Finding[];
  readonly notApplicable: readonly { readonly rule: string; readonly because: string }[];
  readonly met: readonly string[];
  /** The acceptance criteria as found. */
  readonly criteria: readonly string[];
  /** The story sentence as found; null parts are absent. */
  readonly sentence: { readonly role: string | null; readonly means: string | null; readonly benefit: string | null };
  /** The verbs of the means clause: more than one is a story for each. */
  readonly actions: readonly string[];
}

/** What a list keeps of a judgement: of the acceptance criteria only how many there are. */
export interface ListedReadiness extends Pick<Readiness, 'score' | 'band' | 'findings'> {
  readonly criteria: { readonly length: number };
}

export interface Finding {
  readonly rule: string;
  readonly level: Exclude<Level, 'off'>;
  /** Whole points. */
  readonly lost: number;
  readonly problem: string;
  readonly why: string;
  readonly remedy: string;
  readonly quote: string;
  readonly at: Place | null;
  readonly fix: Fix | null;
  /** The finding mended in the story's own words, one line for each resulting text; empty without one. */
  readonly example: readonly string[];
  /** The rule whose missing thing this one is about ("enough-criteria" under "has-criteria"): shown grouped under it. */
  readonly under: string | null;
}

/** A rule that somebody set aside for one issue. */
export interface Mute {
  readonly rule: string;
  readonly reason: string;
  /** Whether they administered the project then: only so a required rule is set aside. */
  readonly byAdministrator: boolean;
}

/** What can be mended without leaving the panel. */
export type Fix = 'estimate' | 'criteria-skeleton' | 'open-blocker' | 'ask-reporter' | 'ask-benefit' | 'split' | 'move-criterion' | 'criteria-list';
