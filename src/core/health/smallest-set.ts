/** Sums of usual sizes are fractions; what differs by less is equal. */
const EQUAL = 1e-9;

/**
 * The items that bring `wanted` when they are taken in their order, without those that turn out not to be needed: the first so many, of which
 * the latest are left out again whose size is not missed. What remains reaches `wanted`, and without any one of it falls short.
 *
 * Fewer items can do in principle, by picking large ones from further down. Rank is the product owner's word on value, though, and a list that
 * jumps to the largest items would refine what comes last first and reward items that are too big; so the order decides, and size only says when to stop.
 * @param offered in order; asked for no further than needed
 * @returns the chosen in their order; all that have a size where even these together do not bring it
 */
export function smallestSet<T extends { readonly size: number }>(offered: Iterable<T>, wanted: number): readonly T[] {
  const taken: T[] = [];
  let total = 0;
  if (wanted > EQUAL) {
    for (const one of offered) {
      if (one.size <= 0) continue;
      taken.push(one);
      total += one.size;
      if (total >= wanted - EQUAL) break;
    }
  }
  if (total < wanted - EQUAL) return taken;
  let spare = total - wanted;
  const needed = taken.reduceRight<T[]>((kept, one) => {
    if (one.size > spare + EQUAL) return [...kept, one];
    spare -= one.size;
    return kept;
  }, []);
  return needed.reverse();
}
