import type { Question } from './question';
import type { SuggestionIndex } from './suggestion-index';

/** People write the stories of an epic in one go, and next month those of another. */
const RECENT = 8;

/** The epics of up to eight linked items that the same person reported nearest before or after this one, the nearest first. */
export function recentOfReporter({ items, traits }: SuggestionIndex, { item, self }: Question): readonly number[] {
  const theirs = item.reporter === null ? [] : (traits.reporter.of(item.reporter)?.items ?? []);
  let after = firstFrom(theirs.length, (at) => (items[theirs[at] ?? 0]?.item.id ?? 0) >= item.id);
  let before = after - 1;
  const epics: number[] = [];
  const distance = (at: number): number => {
    const number = theirs[at];
    return number === undefined ? Infinity : Math.abs((items[number]?.item.id ?? 0) - item.id);
  };
  while (epics.length < RECENT && (before >= 0 || after < theirs.length)) {
    const number = theirs[distance(before) <= distance(after) ? before-- : after++] ?? 0;
    const other = items[number];
    if (other !== undefined && number !== self?.number) epics.push(other.epic);
  }
  return epics;
}

/** The first of `length` places from which on `holds` is true. */
function firstFrom(length: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
