import type { Question } from './question';
import type { SuggestionIndex } from './suggestion-index';

/** So many items of an epic that are like this one speak for it; more add nothing. */
const NEIGHBOURS = 3;
/** A word that more of the items have does not tell neighbours apart, and looking them all up would cost the most. */
const COMMON = 0.2;
const FEW = 10;

/**
 * For each epic how like the item its three most similar items are: shared words, each weighed by `log(1 + items / items that have it)`, over the
 * root of the number of words. By the numbers of the epics; 0 for one without a neighbour.
 */
export function nearestItems({ epics, homes, shortness, traits }: SuggestionIndex, { item, self, others }: Question): readonly number[] {
  const shared = new Float64Array(homes.length);
  const touched: number[] = [];
  for (const term of item.signals.terms) {
    const having = traits.term.of(term)?.items ?? [];
    const all = having.length - (self?.item.signals.terms.includes(term) ? 1 : 0);
    if (all === 0 || all > Math.max(FEW, others * COMMON)) continue;
    const worth = Math.log(1 + others / all);
    for (const number of having) {
      if (shared[number] === 0) touched.push(number);
      shared[number] = (shared[number] ?? 0) + worth;
    }
  }
  const best = new Float64Array(epics.length * NEIGHBOURS);
  for (const number of touched) {
    if (number !== self?.number) keepBest(best, (homes[number] ?? 0) * NEIGHBOURS, (shared[number] ?? 0) * (shortness[number] ?? 0));
  }
  return epics.map((_, epic) => best.subarray(epic * NEIGHBOURS, (epic + 1) * NEIGHBOURS).reduce((sum, one) => sum + one, 0));
}

/** Puts a similarity in its place among the highest of an epic, which stand in descending order from `start`. */
function keepBest(best: Float64Array, start: number, similarity: number): void {
  if (similarity <= (best[start + NEIGHBOURS - 1] ?? 0)) return;
  let at = start + NEIGHBOURS - 1;
  for (; at > start && (best[at - 1] ?? 0) < similarity; at--) best[at] = best[at - 1] ?? 0;
  best[at] = similarity;
}
