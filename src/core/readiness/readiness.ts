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
  readonly fix: 'estimate' | null;
}
