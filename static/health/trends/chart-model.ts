import type { Snapshot } from '../../../src/contract/snapshot';
import type { TrendPoint } from './trend-points';

/** What one chart shows, and its table says. */
export interface ChartModel {
  readonly title: string;
  /** How its numbers are made. */
  readonly caption: string;
  /** What the numbers are, as the axis says it. */
  readonly unit: string;
  readonly kind: 'stack' | 'lines' | 'pairs';
  /** What a row stands for. */
  readonly per: 'day' | 'week';
  readonly series: readonly { readonly key: string; readonly name: string }[];
  readonly rows: readonly ChartRow[];
}

export interface ChartRow {
  readonly day: string;
  /** Counted while a scan was under way, in a chart that tells of scores. */
  readonly partial: boolean;
  /** Null: not counted, or not enough to say. */
  readonly values: Readonly<Record<string, number | null>>;
}

export interface NamedSeries {
  readonly key: string;
  readonly name: string;
  readonly of: (snapshot: Snapshot) => number | null;
}

/** A row for each point, with a value of each series. @param scores whether they tell of scores */
export const rowsOf = (points: readonly TrendPoint[], series: readonly NamedSeries[], scores: boolean): readonly ChartRow[] =>
  points.map(({ day, snapshot }) => ({ day, partial: scores && (snapshot?.partial ?? false), values: Object.fromEntries(series.map(({ key, of }) => [key, snapshot === null ? null : of(snapshot)])) }));
