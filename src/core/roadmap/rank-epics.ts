import { evidenceFor, type Candidate } from './evidence';
import type { SuggestionIndex } from './suggestion-index';
import type { LinkableItem } from './suggestion-input';
import type { Weights } from './weights';

export interface RankedEpic {
  /** Its number in the index. */
  readonly epic: number;
  /** From 0 to 1: how much of what speaks for any epic, or for none, speaks for this one. Rounded to four places. */
  readonly score: number;
  /** What speaks for it, in the order of `SIGNS`, not weighed yet. */
  readonly values: readonly number[];
}

/** What speaks for an item belonging nowhere: a lone weak sign for one epic does not make it certain. */
export const NOWHERE = 1;

/**
 * All epics that share something that counts with an item, the likeliest first, by key where two are even. The score is the softmax of the weighed signs
 * (conditional logit) beside the constant {@link NOWHERE}. An item that is linked already is asked as if it were not.
 */
export function rankEpics(index: SuggestionIndex, weights: Weights, item: LinkableItem): readonly RankedEpic[] {
  const candidates = evidenceFor(index, item).map((candidate) => ({ ...candidate, worth: worthOf(candidate, weights) })).filter(({ worth }) => worth > 0);
  const highest = candidates.reduce((most, { worth }) => Math.max(most, worth), NOWHERE);
  const whole = candidates.reduce((total, { worth }) => total + Math.exp(worth - highest), Math.exp(NOWHERE - highest));
  return candidates
    .sort((a, b) => millionths(b.worth) - millionths(a.worth) || a.epic - b.epic)
    .map(({ epic, values, worth }) => ({ epic, score: Math.round((1e4 * Math.exp(worth - highest)) / whole) / 1e4, values }));
}

/** The weighed sum of what speaks for an epic. */
export function worthOf({ values }: Candidate, weights: Weights): number {
  let worth = 0;
  for (let sign = 0; sign < values.length; sign++) worth += (values[sign] ?? 0) * (weights[sign] ?? 0);
  return worth;
}

/** Two browsers may differ in the last bit of a logarithm; such a difference ranks nothing. */
const millionths = (worth: number): number => Math.round(worth * 1e6);
