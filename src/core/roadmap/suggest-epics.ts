import { calibrate, confidenceAt, type Step, type Trial } from './calibration';
import { inOneGo } from './in-one-go';
import { learnWeights } from './learn-weights';
import { rankEpics, type RankedEpic } from './rank-epics';
import { reasonsFor, type Reason } from './reasons';
import { spread } from './spread';
import { indexSteps, ofOpenEpics, type SuggestionIndex } from './suggestion-index';
import type { EpicToFill, LinkableItem } from './suggestion-input';
import { USUAL_WEIGHTS, type Weights } from './weights';

/** What a project's linked items taught. Built once, asked for each orphan. */
export interface Suggester {
  readonly index: SuggestionIndex;
  readonly weights: Weights;
  /** How often suggestions of a score were right on the project's own linked items; null where these are too few to tell. */
  readonly steps: readonly Step[] | null;
}

export interface Suggestion {
  readonly epic: string;
  /** From 0 to 1, how strongly the signs point there and not elsewhere. */
  readonly score: number;
  /**
   * The share of the project's own linked items for which a suggestion of about this score was right, from 0 to 1; null where there are too few
   * to tell. An orphan that belongs to no epic at all is not among them: where there are many of these, it is a little too high.
   */
  readonly confidence: number | null;
  /** The weightiest first. */
  readonly reasons: readonly Reason[];
}

/** Fewer linked items of open epics say neither what counts nor how often it is right. */
export const FEWEST_LINKED = 20;
export const MOST_SUGGESTIONS = 3;
/** Said when it is at least as often right as wrong. */
const SPEAKS_FROM = 0.5;
/** What is said beside the first has to be worth reading. */
const BESIDE_FROM = 0.1;
/** Where nothing is known of how often a score is right, only what leaves little to others is said. */
const UNTESTED_FROM = 0.8;
const CALIBRATED_ON = 1000;

/**
 * Counts, learns and calibrates in small steps, each a few milliseconds for 10,000 items and 300 epics; the last one returns the suggester. The
 * same input gives the same suggester to the byte, in whatever order it comes.
 * @param items linked items teach, orphans among them are passed over
 * @param epics the project's epics (level 1), closed ones too
 */
export function* suggesterSteps(items: readonly LinkableItem[], epics: readonly EpicToFill[]): Generator<undefined, Suggester> {
  const index = yield* indexSteps(items, epics);
  const usable = ofOpenEpics(index);
  if (usable.length < FEWEST_LINKED) return { index, weights: USUAL_WEIGHTS, steps: null };
  const weights = yield* learnWeights(index);
  const trials: Trial[] = [];
  for (const { item, epic } of spread(usable, CALIBRATED_ON)) {
    yield;
    for (const ranked of openOnes(index, rankEpics(index, weights, item)).slice(0, MOST_SUGGESTIONS)) trials.push({ score: ranked.score, right: ranked.epic === epic });
  }
  return { index, weights, steps: calibrate(trials) };
}

/** {@link suggesterSteps} in one go. */
export const buildSuggester = (items: readonly LinkableItem[], epics: readonly EpicToFill[]): Suggester => inOneGo(suggesterSteps(items, epics));

/**
 * Up to three open epics for an item, the likeliest first; none where the likeliest is more often wrong than right. An item that is linked
 * already is asked as if it were not.
 * @param declined keys of epics to which somebody said no for this item. The others gain nothing by it.
 */
export function suggestFor({ index, weights, steps }: Suggester, item: LinkableItem, declined: ReadonlySet<string> = new Set()): readonly Suggestion[] {
  const wanted = openOnes(index, rankEpics(index, weights, item)).filter(({ epic }) => !declined.has(index.epics[epic]?.key ?? ''));
  return said(steps, wanted).map((ranked) => ({
    epic: index.epics[ranked.epic]?.key ?? '',
    score: ranked.score,
    confidence: steps === null ? null : confidenceAt(steps, ranked.score),
    reasons: reasonsFor(index, weights, item, ranked),
  }));
}

export const openOnes = ({ epics }: SuggestionIndex, ranking: readonly RankedEpic[]): readonly RankedEpic[] => ranking.filter(({ epic }) => epics[epic]?.open === true);

/** What of a ranking is worth saying. */
export function said(steps: Suggester['steps'], ranking: readonly RankedEpic[]): readonly RankedEpic[] {
  const sure = ({ score }: RankedEpic): number => (steps === null ? score : confidenceAt(steps, score));
  const [first] = ranking;
  if (first === undefined || sure(first) < (steps === null ? UNTESTED_FROM : SPEAKS_FROM)) return [];
  return ranking.slice(0, MOST_SUGGESTIONS).filter((one) => one === first || sure(one) >= BESIDE_FROM);
}
