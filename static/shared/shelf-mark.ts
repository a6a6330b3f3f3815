import type { ShelfState } from '../../src/core/readiness/shelf-life';

/** The few words that a list has room for; only what asks for another look has some. */
const MARKS: Readonly<Record<ShelfState, string | null>> = { holds: null, changed: 'Changed since ready', expired: 'Due for another look', ended: null };

/** The mark of an issue whose readiness somebody should look at again; null for every other one. */
export const shelfMark = (state: ShelfState | null | undefined): string | null => (state ? MARKS[state] : null);
