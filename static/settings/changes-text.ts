import { countText } from '../../src/core/count-text';
import type { changes } from './preview';

/** "3 of the first 25 items would change their band; 5 more only their score." */
export function changesText({ bands, scoresOnly }: ReturnType<typeof changes>, of: number): string {
  const items = of === 1 ? 'the one open item' : `the first ${of} items`;
  if (bands.length === 0) return scoresOnly === 0 ? `Nothing would change for ${items} of the backlog.` : `No band would change among ${items} of the backlog; ${countText(scoresOnly, 'item')} would have another score.`;
  const more = scoresOnly === 0 ? '' : `; ${scoresOnly} more only the score`;
  return of === 1 ? 'The one open item would change its band.' : `${bands.length} of ${items} would change ${bands.length === 1 ? 'its' : 'their'} band${more}.`;
}
