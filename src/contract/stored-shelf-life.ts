import * as v from 'valibot';
import type { Readiness } from '../core/readiness/readiness';
import type { ShelfLife } from '../core/readiness/shelf-life';

const time = v.pipe(v.string(), v.isoTimestamp(), v.check((text) => Number.isFinite(Date.parse(text))));
const words = v.pipe(v.string(), v.regex(/^[0-9a-f]{16}$/));

/** The shelf life inside the value of `rnd-readiness`. A value of before there was one has none of these. Times are ISO 8601, as JQL reads dates of a property. */
export const shelfLifeEntries = {
  readySince: v.optional(time),
  readyUntil: v.optional(time),
  /** Fingerprint of the words, never the words. */
  readyText: v.optional(words),
  ended: v.optional(v.object({ at: time, missing: v.pipe(v.array(v.pipe(v.string(), v.maxLength(50))), v.maxLength(20)) })),
};

const entries = v.object(shelfLifeEntries);
export type StoredShelfLife = v.InferOutput<typeof entries>;

/** What was stored, for the core; null where nothing was, or only a part. */
export function shelfLifeOf(stored: StoredShelfLife | null): ShelfLife | null {
  const { readySince, readyUntil, readyText, ended } = stored ?? {};
  if (readySince !== undefined && readyUntil !== undefined && readyText !== undefined) return { kind: 'ready', since: Date.parse(readySince), until: Date.parse(readyUntil), words: readyText };
  return ended === undefined ? null : { kind: 'ended', at: Date.parse(ended.at), missing: ended.missing };
}

/** A shelf life as it is stored: the dates are there only while the issue is ready, so that `rndReadyUntil is EMPTY` means "not ready". */
export function storedShelfLife(shelf: ShelfLife | null): StoredShelfLife {
  if (shelf === null) return {};
  if (shelf.kind === 'ended') return { ended: { at: iso(shelf.at), missing: [...shelf.missing] } };
  return { readySince: iso(shelf.since), readyUntil: iso(shelf.until), readyText: shelf.words };
}

/** Whether two stored values say the same of the shelf life. */
export const sameShelfLife = (a: StoredShelfLife, b: StoredShelfLife): boolean => JSON.stringify(sorted(a)) === JSON.stringify(sorted(b));

/** Of the rules that are unmet now, those that were unmet when the value was stored: it names them without hyphens. */
export function missedBefore(stored: { readonly missing: string } | null, { findings }: Readiness): readonly string[] {
  const missed = new Set(stored?.missing.split(' '));
  return findings.map(({ rule }) => rule).filter((rule) => missed.has(rule.replaceAll('-', '')));
}

const iso = (at: number): string => new Date(at).toISOString();
const sorted = ({ readySince, readyUntil, readyText, ended }: StoredShelfLife) => [readySince, readyUntil, readyText, ended?.at, ended?.missing];
