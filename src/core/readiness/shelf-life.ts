import type { Finding, Readiness } from './readiness';
import { DAY } from '../time-spans';

/** How long "ready" holds. All times are milliseconds since 1970-01-01 UTC. */
export type ShelfLife =
  /** `words`: the {@link wordPrint} of the issue when it became ready, or when somebody last said that it is still valid. */
  | { readonly kind: 'ready'; readonly since: number; readonly until: number; readonly words: string }
  /** It was ready until `at`; `missing` names the rules that ended it. */
  | { readonly kind: 'ended'; readonly at: number; readonly missing: readonly string[] };

/** An issue at one moment. */
export interface Moment {
  readonly readiness: Readiness;
  readonly words: string;
  readonly now: number;
  /** How long "ready" holds, in days. */
  readonly days: number;
}

/** Clocks of two functions differ a little; a time further ahead than this was not written by us. */
const CLOCK_GRACE = DAY;
/** More causes than these say no more. */
const MOST_CAUSES = 5;

/**
 * The shelf life after the one that was stored (null: none). It begins when an issue becomes ready and ends when it is so no longer; words
 * that change meanwhile leave it as it is, so that they show as changed until somebody confirms them. Asked again it gives the same, whatever the time.
 * @param before ids of the rules that were unmet already when it was stored, so that the cause is what was lost since
 */
export function nextShelfLife(stored: ShelfLife | null, moment: Moment, before: readonly string[] = []): ShelfLife | null {
  const known = sane(stored, moment.now);
  if (moment.readiness.band === 'ready') return known?.kind === 'ready' ? shortened(known, moment) : { kind: 'ready', since: moment.now, until: untilFrom(moment), words: moment.words };
  return known?.kind === 'ready' ? { kind: 'ended', at: moment.now, missing: causes(moment.readiness.findings, before) } : known;
}

/** Somebody looked and said that it still holds: the words are taken as they are now and the days begin again. Null unless it is ready. */
export function confirmedShelfLife(stored: ShelfLife | null, moment: Moment): ShelfLife | null {
  const next = nextShelfLife(stored, moment);
  return next?.kind === 'ready' ? { ...next, until: untilFrom(moment), words: moment.words } : null;
}

/** What there is to say of a shelf life now. */
export type ShelfState = 'holds' | 'changed' | 'expired' | 'ended';

export function shelfState(shelf: ShelfLife, words: string, now: number): ShelfState {
  if (shelf.kind === 'ended') return 'ended';
  if (shelf.words !== words) return 'changed';
  return shelf.until <= now ? 'expired' : 'holds';
}

const untilFrom = ({ now, days }: Moment): number => now + days * DAY;

/** Times that cannot be true count as not stored: anyone with Edit issues can write them. */
function sane(stored: ShelfLife | null, now: number): ShelfLife | null {
  if (stored === null) return null;
  const begins = stored.kind === 'ready' ? stored.since : stored.at;
  const ends = stored.kind === 'ready' ? stored.until : Infinity;
  return begins < ends && begins <= now + CLOCK_GRACE ? stored : null;
}

/** Where the project now asks for fewer days, or the end lies further ahead than any confirmation could put it, the present days count. */
function shortened(shelf: ShelfLife & { readonly kind: 'ready' }, moment: Moment): ShelfLife {
  return shelf.until > untilFrom(moment) + CLOCK_GRACE ? { ...shelf, until: untilFrom(moment) } : shelf;
}

/** What keeps the issue from being ready: required rules, where one is unmet, else every loss; of these, what was met before. */
function causes(findings: readonly Finding[], before: readonly string[]): readonly string[] {
  const required = findings.filter(({ level }) => level === 'required');
  const all = (required.length > 0 ? required : findings.filter(({ lost, under }) => lost > 0 && under === null)).map(({ rule }) => rule);
  const since = all.filter((rule) => !before.includes(rule));
  return (since.length > 0 ? since : all).slice(0, MOST_CAUSES);
}
