import { CLOSING_WORDS, type Closing } from './closings';
import type { Way } from './ways';

/** How an item is closed, or why it cannot be. */
export type ClosingWay = { readonly kind: 'way'; readonly way: Way; readonly resolution: { readonly id: string; readonly name: string } | null } | { readonly kind: 'none'; readonly why: string };

const NONE = 'No transition leads to a done status for you.';

/** The place of the first pattern that fits; after all of them where none does. */
function placeOf(name: string, patterns: readonly RegExp[]): number {
  const place = patterns.findIndex((pattern) => pattern.test(name));
  return place < 0 ? patterns.length : place;
}

/**
 * The transition into a done status whose name, or whose status, says best why the item is closed; of equals the one whose screen demands
 * least, then the first in Jira's order. Where its screen offers resolutions, the one that says it.
 */
export function closingWay(ways: readonly Way[], closing: Closing): ClosingWay {
  const { transitions, resolutions } = CLOSING_WORDS[closing];
  const fit = ({ name, to, demands }: Way): number => Math.min(placeOf(name, transitions), placeOf(to.name, transitions)) * 100 + Math.min(99, demands.length);
  const [way] = ways.filter(({ to }) => to.isDone).sort((a, b) => fit(a) - fit(b));
  if (way === undefined) return { kind: 'none', why: NONE };
  if (way.resolutions === null) return { kind: 'way', way, resolution: null };
  const { required, names } = way.resolutions;
  const [best] = [...names].sort((a, b) => placeOf(a.name, resolutions) - placeOf(b.name, resolutions));
  if (best !== undefined && placeOf(best.name, resolutions) < resolutions.length) return { kind: 'way', way, resolution: best };
  return required ? { kind: 'none', why: `“${way.name}” asks for a resolution, and none that it offers says why this is closed.` } : { kind: 'way', way, resolution: null };
}
