import { countText } from '../../../src/core/count-text';
import type { Place } from '../place';

/** An address has to fit into the first line of a request, of which proxies and servers take 8 kB. */
const MOST = 300;

/** The Items page with these items alone, as many as an address holds. */
export const placeOfItems = (keys: readonly string[]): Place => ({ route: 'items', query: { keys: keys.slice(0, MOST).join(' ') } });

/** What the way there is called. */
export const itemsWayText = (count: number): string => (count > MOST ? `Show the first ${MOST} of ${count} items` : `Show ${countText(count, 'item')}`);
