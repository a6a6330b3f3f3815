import * as v from 'valibot';

/** Issue property of an epic: what it is for. Anyone with Edit issues may write it, so nothing but the roadmap reads it. */
export const EPIC_GOAL_PROPERTY = 'rnd-goal';

/** All texts are plain and may be empty. */
export interface EpicGoal {
  /** What will be different when the epic is done. */
  readonly goal: string;
  /** The number by which that is seen. */
  readonly indicator: string;
  /** Which strategy it serves, in one sentence, and where that is written (http or https; empty for none). */
  readonly strategy: string;
  readonly link: string;
}

export const EMPTY_GOAL: EpicGoal = { goal: '', indicator: '', strategy: '', link: '' };
export const LONGEST_GOAL = 300;

const line = v.optional(v.fallback(v.pipe(v.string(), v.maxLength(2000)), ''), '');
const stored = v.object({ v: v.literal(1), goal: line, indicator: line, strategy: line, link: line });

/** Reads a kept property; null where there is none or it has another shape. A link that is not a web address is dropped. */
export function decodeEpicGoal(json: unknown): EpicGoal | null {
  const read = v.safeParse(stored, json);
  if (!read.success) return null;
  const { goal, indicator, strategy, link } = read.output;
  return { goal, indicator, strategy, link: isWebAddress(link) ? link : '' };
}

export const storedEpicGoal = (goal: EpicGoal): object => ({ v: 1, ...goal });

/** Only these two: a link of another kind could run a script. */
export const isWebAddress = (text: string): boolean => /^https?:\/\/[^\s]+$/i.test(text);
