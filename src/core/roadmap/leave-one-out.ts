import { rankEpics } from './rank-epics';
import { spread } from './spread';
import { FEWEST_LINKED, MOST_SUGGESTIONS, openOnes, said, type Suggester } from './suggest-epics';
import { ofOpenEpics } from './suggestion-index';

/** How often the suggestions are right on the project's own linked items, each asked as if it were an orphan. */
export interface Accuracy {
  readonly kind: 'measured';
  /** Items that were asked. */
  readonly asked: number;
  /** Their own epic came first, or was among the first three, whether it was confident enough to be said or not. */
  readonly first: number;
  readonly firstThree: number;
  /** For so many something was said, and for so many of these the first was right. */
  readonly spokeFor: number;
  readonly spokeRight: number;
}

export interface TooFewLinked {
  readonly kind: 'too-few';
  readonly linked: number;
  readonly wanted: number;
}

/**
 * Leave-one-out: the item's own words, labels and people leave the profile of its epic before it is asked. The nine weights and the steps of
 * the confidence were learned with it among hundreds; what one item moves there is below their rounding. Items of closed epics are not asked,
 * because a closed epic is never suggested. A generator, one item a step.
 * @param most items to ask, spread evenly over the project's life
 */
export function* leaveOneOut({ index, weights, steps }: Suggester, most = Infinity): Generator<undefined, Accuracy | TooFewLinked> {
  const usable = ofOpenEpics(index);
  if (usable.length < FEWEST_LINKED) return { kind: 'too-few', linked: usable.length, wanted: FEWEST_LINKED };
  const found = { asked: 0, first: 0, firstThree: 0, spokeFor: 0, spokeRight: 0 };
  for (const { item, epic } of spread(usable, most)) {
    const ranking = openOnes(index, rankEpics(index, weights, item));
    const place = ranking.findIndex((ranked) => ranked.epic === epic);
    const speaks = said(steps, ranking).length > 0;
    found.asked += 1;
    if (place === 0) found.first += 1;
    if (place >= 0 && place < MOST_SUGGESTIONS) found.firstThree += 1;
    if (speaks) found.spokeFor += 1;
    if (speaks && place === 0) found.spokeRight += 1;
    yield;
  }
  return { kind: 'measured', ...found };
}
