import type { LinkedIssue } from '../../../src/core/story/issue-facts';
import type { MutesOf } from '../../shared/mutes-of';
import { mutesPrint, type KnownItem } from './known-item';
import type { ListedIssue } from './listed-issues';

/** What is known of the world since items were read. */
export interface Since {
  /** The open issues of the project that the reader sees now. */
  readonly listed: readonly ListedIssue[];
  /** Keys of all issues of the project, open or done, of whatever type, that changed. */
  readonly changed: ReadonlySet<string>;
  /** How the issues that items name and that no search tells of stand now, by key; what is not here is not looked at. Null: it is seen no more. */
  readonly elsewhere: ReadonlyMap<string, LinkedIssue | null>;
  readonly mutes: MutesOf;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
}

/** Confirming that an item still holds changes no date that a search knows, so this many of those that hold no more are read again. */
const MOST_ENDED = 300;

/**
 * Ids of the known items that have to be read again: those that changed, whose rules set aside changed, whose epic or blocker changed (here by its
 * date, elsewhere by what it says), whose blocker is no open issue of the project any more, or whose shelf life ended since.
 *
 * What may still be stale, for as long as an item is kept: a blocker outside of the project that was done and was opened again where nobody
 * looked, an item whose epic or blocker the reader came to see only since, and beyond three hundred of them the names of epics that the reader
 * sees no more and items that hold no more and were confirmed. None of these lives longer than the items are kept, and each ends when the item
 * itself changes.
 */
export function staleItems(known: ReadonlyMap<number, KnownItem>, { listed, changed, elsewhere, mutes, now }: Since): ReadonlySet<number> {
  const open = new Set(listed.map(({ key }) => key));
  const stale = new Set<number>();
  let ended = 0;
  for (const { id, key } of listed) {
    const one = known.get(id);
    if (one === undefined) continue;
    const { facts, shelf } = one.item;
    const moved = (linked: LinkedIssue): boolean => changed.has(linked.key) || differs(linked, elsewhere);
    const unblocked = (blocker: LinkedIssue): boolean => blocker.status.category !== 'done' && !open.has(blocker.key);
    const holdsNoMore = (shelf === 'changed' || shelf === 'expired') && ++ended <= MOST_ENDED;
    const isStale =
      changed.has(key) ||
      key !== facts.key ||
      one.mutes !== mutesPrint(mutes(id)) ||
      (one.holdsUntil !== null && one.holdsUntil <= now) ||
      holdsNoMore ||
      (facts.parent !== null && moved(facts.parent)) ||
      facts.blockers.some((blocker) => moved(blocker) || unblocked(blocker));
    if (isStale) stale.add(id);
  }
  return stale;
}

function differs(linked: LinkedIssue, elsewhere: ReadonlyMap<string, LinkedIssue | null>): boolean {
  const now = elsewhere.get(linked.key);
  if (now === undefined) return false;
  return now === null || now.summary !== linked.summary || now.status.name !== linked.status.name || now.status.category !== linked.status.category || now.type.name !== linked.type.name;
}

/**
 * Keys of the epics and blockers that items name and of which no search in the project tells that they are seen no more, each once: those of other
 * projects first, then epics and finished blockers.
 */
export function keysElsewhere(known: Iterable<KnownItem>, projectKey: string): readonly string[] {
  const [elsewhere, here] = [new Set<string>(), new Set<string>()];
  for (const { item: { facts } } of known) {
    const named = [...(facts.parent ? [facts.parent] : []), ...facts.blockers];
    for (const { key } of named) if (!key.startsWith(`${projectKey}-`)) elsewhere.add(key);
    for (const one of named) if (one === facts.parent || one.status.category === 'done') here.add(one.key);
  }
  return [...new Set([...elsewhere, ...here])];
}

/** Ids of the items whose epic or blocker one of these is. */
export function itemsOn(known: ReadonlyMap<number, KnownItem>, keys: ReadonlySet<string>): readonly number[] {
  return [...known].flatMap(([id, { item: { facts } }]) => ((facts.parent !== null && keys.has(facts.parent.key)) || facts.blockers.some(({ key }) => keys.has(key)) ? [id] : []));
}
