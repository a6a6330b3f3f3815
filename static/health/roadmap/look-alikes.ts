import { createContext } from 'react';
import type { Orphan } from './suggestions/work-out';

/** Items without an epic, by the key of the open epic that they look like most; null while that is not worked out. */
export const LookAlikes = createContext<ReadonlyMap<string, readonly Orphan[]> | null>(null);

/** Each orphan once, below the first epic that is said of it. */
export function lookAlikesOf(orphans: readonly Orphan[]): ReadonlyMap<string, readonly Orphan[]> {
  const found = new Map<string, Orphan[]>();
  for (const orphan of orphans) {
    const [first] = orphan.suggestions;
    if (first !== undefined) found.set(first.epic, [...(found.get(first.epic) ?? []), orphan]);
  }
  return found;
}
