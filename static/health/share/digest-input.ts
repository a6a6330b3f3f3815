import type { GateSummary } from '../../../src/contract/gate-activity';
import type { HealthLevel } from '../../../src/core/health/measure';
import type { Week } from './digest';

export interface DigestInput {
  readonly project: string;
  /** Days in the reader's language. */
  readonly today: string;
  readonly weekAgo: string;
  /** Open items that the reader sees. */
  readonly open: number;
  /** False where reading them stopped before the end. */
  readonly complete: boolean;
  /** How many periods of ready work are wanted, as "2 sprints". */
  readonly wanted: string;
  readonly figures: readonly DigestFigure[];
  readonly week: Week | null;
  /** Whether what became ready in the week did so at once, as by a first scan. */
  readonly readyAtOnce: boolean;
  /** The app's own counts of now and of a week before; null where there are none of both. */
  readonly counts: Compared | null;
  readonly gates: GateWeek | null;
}

/** A figure of the page in words. */
export interface DigestFigure {
  readonly id: string;
  readonly name: string;
  readonly meaning: string;
  /** Null where there is not enough data; `note` then says what is missing. */
  readonly text: string | null;
  readonly note: string;
  readonly level: HealthLevel | null;
}

export interface Compared {
  /** The days of both counts, in the reader's language. */
  readonly now: string;
  readonly before: string;
  readonly ready: Pair;
  readonly notReady: Pair;
  /** The most common gaps of now, by name. */
  readonly gaps: readonly { readonly name: string; readonly count: Pair }[];
}

/** A number now and a week before; null where it was not counted then. */
export interface Pair {
  readonly now: number;
  readonly before: number | null;
}

export interface GateWeek {
  readonly summary: GateSummary;
  /** What the criterion that was missing most often is called; null where none was. */
  readonly mostly: string | null;
  /** Items that came into Done with a waiver in the last seven days, of those that the reader sees. */
  readonly waived: readonly { readonly key: string; readonly summary: string }[];
}
