/**
 * Whether two JSON documents say the same. The order of an object's keys does not matter, nor does `localId`, which Jira
 * may give to a node when it saves it.
 */
export function sameDocument(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) || Array.isArray(b)) {
    return Array.isArray(a) && Array.isArray(b) && a.length === b.length && a.every((value, index) => sameDocument(value, b[index]));
  }
  const [left, right] = [told(a), told(b)];
  return left.size === right.size && [...left].every(([key, value]) => right.has(key) && sameDocument(value, right.get(key)));
}

/** An `attrs` that held only a `localId` tells nothing. */
function told(value: object): ReadonlyMap<string, unknown> {
  const entries = Object.entries(value).filter(([key, held]) => key !== 'localId' && !(key === 'attrs' && isBare(held)));
  return new Map(entries);
}

const isBare = (attrs: unknown): boolean => typeof attrs === 'object' && attrs !== null && Object.keys(attrs).every((key) => key === 'localId');
