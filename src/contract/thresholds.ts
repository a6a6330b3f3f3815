import * as v from 'valibot';
import { saneThresholds } from '../core/health/known-thresholds';
import { fullName, thresholdProblems } from '../core/health/threshold-problems';
import type { ThresholdValues } from '../core/health/thresholds';

/** What a project has set for its backlog figures; version 0 where it never saved any. */
export interface ThresholdsState {
  readonly version: number;
  readonly values: ThresholdValues;
}

export interface ThresholdsDraft {
  /** The version that the person started from; 0 for none. */
  readonly base: number;
  /** Numbers by id; what is left out is as usual. */
  readonly values: ThresholdValues;
}

const MOST = 200;

function firstProblem(values: Readonly<Record<string, number>>): string | null {
  const [problem] = Object.entries(thresholdProblems(values));
  return problem === undefined ? null : `${fullName(problem[0])}: ${problem[1]}`;
}

const draft = v.object({
  base: v.pipe(v.number(), v.integer(), v.minValue(0)),
  values: v.pipe(
    v.record(v.pipe(v.string(), v.maxLength(100)), v.pipe(v.number(), v.finite())),
    v.check((values) => Object.keys(values).length <= MOST, `Send at most ${MOST} thresholds.`),
    v.check((values) => firstProblem(values) === null, ({ input }) => firstProblem(input) ?? ''),
  ),
});

/** Decodes what a person sent; throws a valibot error whose sentence names the first threshold that is wrong. What is as usual is left out. */
export function decodeThresholds(payload: unknown): ThresholdsDraft {
  const { base, values } = v.parse(draft, payload);
  return { base, values: saneThresholds(values) };
}

const stored = v.object({ v: v.literal(1), version: v.pipe(v.number(), v.integer(), v.minValue(1)), values: v.optional(v.unknown()) });
const record = v.record(v.string(), v.unknown());

/** One saved version of a project's thresholds. */
export interface StoredThresholds {
  readonly v: 1;
  readonly version: number;
  readonly values: ThresholdValues;
}

/** Reads what was saved. What is unknown or broken in it is as usual; null where nothing of it can be read. */
export function decodeStoredThresholds(value: unknown): StoredThresholds | null {
  const read = v.safeParse(stored, value);
  if (!read.success) return null;
  const values = v.safeParse(record, read.output.values);
  return { v: 1, version: read.output.version, values: values.success ? saneThresholds(values.output) : {} };
}
