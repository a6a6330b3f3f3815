import { evidenceFor, type Candidate } from './evidence';
import { spread } from './spread';
import { NOWHERE, worthOf } from './rank-epics';
import { ofOpenEpics, type IndexedItem, type SuggestionIndex } from './suggestion-index';
import { USUAL_WEIGHTS, type Weights } from './weights';

/** So many linked items, spread over the project's life, are learned from. */
const LEARNED_FROM = 400;
/** Of each the likeliest epics; what lies behind hardly moves a weight. */
const RIVALS = 30;
const ROUNDS = 120;
/** How many items it takes to outweigh the usual weights. */
const HOLD = 3;

interface Lesson {
  readonly candidates: readonly Candidate[];
  /** Which of them is right; -1 where none is. */
  readonly right: number;
}

/**
 * The weights under which the project's own linked items, each asked as if it were an orphan, most likely get the epics they have: conditional
 * logit, held to the usual weights by a Gaussian prior, climbed in a fixed number of rounds. Rounded to hundredths. A generator, so that a
 * screen can breathe between two steps.
 */
export function* learnWeights(index: SuggestionIndex): Generator<undefined, Weights> {
  const lessons: Lesson[] = [];
  for (const asked of spread(ofOpenEpics(index), LEARNED_FROM)) {
    lessons.push(lessonOf(index, asked));
    yield;
  }
  const steepest = USUAL_WEIGHTS.map((_, sign) => HOLD + lessons.reduce((total, { candidates }) => total + Math.max(0, ...candidates.map(({ values }) => (values[sign] ?? 0) ** 2)) / 4, 0));
  let weights = USUAL_WEIGHTS;
  for (let round = 0; round < ROUNDS; round++) {
    const slope = slopeAt(weights, lessons);
    weights = weights.map((weight, sign) => Math.max(0, weight + (slope[sign] ?? 0) / (steepest[sign] ?? 1)));
    yield;
  }
  return weights.map((weight) => Math.round(weight * 100) / 100);
}

function lessonOf(index: SuggestionIndex, asked: IndexedItem): Lesson {
  const worths = evidenceFor(index, asked.item).map((candidate) => ({ candidate, worth: worthOf(candidate, USUAL_WEIGHTS) }));
  const candidates = worths
    .sort((a, b) => b.worth - a.worth || a.candidate.epic - b.candidate.epic)
    .filter(({ candidate }, rank) => rank < RIVALS || candidate.epic === asked.epic)
    .map(({ candidate }) => candidate);
  return { candidates, right: candidates.findIndex(({ epic }) => epic === asked.epic) };
}

function slopeAt(weights: Weights, lessons: readonly Lesson[]): readonly number[] {
  const slope = weights.map((weight, sign) => HOLD * ((USUAL_WEIGHTS[sign] ?? 0) - weight));
  for (const { candidates, right } of lessons) {
    const worths = candidates.map((candidate) => worthOf(candidate, weights));
    const highest = Math.max(NOWHERE, ...worths);
    const odds = worths.map((worth) => Math.exp(worth - highest));
    const whole = odds.reduce((total, one) => total + one, Math.exp(NOWHERE - highest));
    candidates.forEach(({ values }, place) => {
      const missed = (place === right ? 1 : 0) - (odds[place] ?? 0) / whole;
      for (let sign = 0; sign < slope.length; sign++) slope[sign] = (slope[sign] ?? 0) + missed * (values[sign] ?? 0);
    });
  }
  return slope;
}
