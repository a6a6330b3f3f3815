import type { Language } from '../language/language';

/** Fewer words than this name a topic, not an outcome. */
const FEWEST_WORDS = 3;

/** Whether a criterion names something that can be checked: praise alone does not, nor does a bare topic. */
export function isTestable(criterion: string, { criteria }: Language): boolean {
  const text = criterion.slice(0, 2000);
  if (criteria.observable.test(text)) return !(criteria.vague.test(text) && criteria.praise.test(text));
  return !criteria.vague.test(text) && text.split(/\s+/).length >= FEWEST_WORDS;
}
