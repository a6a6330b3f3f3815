import { calibrate, confidenceAt, type Step, type Trial } from './calibration';
import { learnWeights, spread } from './learn-weights';
import { rankEpics } from './rank-epics';
import { reasonsFor, type Reason } from './reasons';
import { buildIndex, type SuggestionIndex } from './suggestion-index';
import type { EpicToFill, LinkableItem } from './suggestion-input';
import { USUAL_WEIGHTS, type Weights } from './weights';

/** What a project's linked items taught. Plain data but for the index: build it once, then ask for each orphan. */
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
   * The share of the project's own linked items for which a suggestion of about this score was right, from 0 to 1, in steps of 0.001; null
   * where there are too few to tell. An orphan that belongs to no epic is not among them, so it is a little too high for such a project.
   */
  readonly confidence: number | null;
  readonly reasons: readonly Reason[];
}

/** Fewer linked items of open epics say neither what counts nor how often it is right. */
export const FEWEST_LINKED = 20;
/** Said when it is at least as likely right as wrong. */
export const SPEAKS_FROM = 0.5;
/** What is said beside the first has to be worth reading. */
const BESIDE_FROM = 0.1;
/** Where nothing is known of how often a score is right, only what leaves little to others is said. */
const UNTESTED_FROM = 0.8;
export const MOST_SUGGESTIONS = 3;
const CALIBRATED_ON = 1000;

/**
 * Counts, learns and calibrates in small steps, each well below 50 ms; returns the suggester with the last one. The same input gives the same
 * suggester to the byte, in whatever order it comes.
 * @param epics the project's epics (level 1), closed ones too
 */
export function* suggesterSteps(items: readonly LinkableItem[], epics: readonly EpicToFill[]): Generator<undefined, Suggester> {
  const index = buildIndex(items, epics);
  yield;
  const usable = index.items.flatMap(({ epic }, number) => (index.epics[epic]?.open === true ? [number] : []));
  if (usable.length < FEWEST_LINKED) return { index, weights: USUAL_WEIGHTS, steps: null };
  const weights = yield* learnWeights(index);
  const trials: Trial[] = [];
  for (const place of spread(usable.length, CALIBRATED_ON)) {
    const asked = index.items[usable[place] ?? 0];
    if (asked !== undefined) trials.push(...openOnes({ index, weights }, asked.item).map(({ epic, score }) => ({ score, right: epic === asked.epic })));
    yield;
  }
  return { index, weights, steps: calibrate(trials) };
}

/** {@link suggesterSteps} in one go. */
export function buildSuggester(items: readonly LinkableItem[], epics: readonly EpicToFill[]): Suggester {
  const steps = suggesterSteps(items, epics);
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/**
 * Up to three open epics for an item, the likeliest first; none where the likeliest is more often wrong than right. An item that is linked
 * already is asked as if it were not.
 * @param declined keys of epics to which somebody said no for this item. The others gain nothing by it.
 */
export function suggestFor({ index, weights, steps }: Suggester, item: LinkableItem, declined: ReadonlySet<string> = NONE): readonly Suggestion[] {
  const wanted = openOnes({ index, weights }, item, declined).map((ranked) => ({ ranked, confidence: steps === null ? null : confidenceAt(steps, ranked.score) }));
  const first = wanted[0];
  if (first === undefined || (first.confidence === null ? first.ranked.score < UNTESTED_FROM : first.confidence < SPEAKS_FROM)) return [];
  return wanted
    .filter(({ ranked, confidence }) => ranked === first.ranked || (confidence ?? ranked.score) >= BESIDE_FROM)
    .map(({ ranked, confidence }) => ({ epic: index.epics[ranked.epic]?.key ?? '', score: ranked.score, confidence, reasons: reasonsFor(index, item, ranked) }));
}

const NONE: ReadonlySet<string> = new Set();

/** The three likeliest epics that are open and not declined. */
function openOnes({ index, weights }: Pick<Suggester, 'index' | 'weights'>, item: LinkableItem, declined: ReadonlySet<string> = NONE) {
  return rankEpics(index, weights, item)
    .filter(({ epic }) => {
      const { key, open } = index.epics[epic] ?? { key: '', open: false };
      return open && !declined.has(key);
    })
    .slice(0, MOST_SUGGESTIONS);
}
