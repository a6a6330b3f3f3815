import type { JiraIssue } from '../contract/jira-issue';
import { lastChangeOf } from '../contract/last-change';
import { missedBefore, sameShelfLife, shelfLifeOf, storedShelfLife } from '../contract/stored-shelf-life';
import type { StoredReadiness } from '../contract/stored-readiness';
import type { Definition } from '../core/definition/definition';
import { fingerprint } from '../core/readiness/fingerprint';
import { judge } from '../core/readiness/judge';
import type { Mute } from '../core/readiness/readiness';
import { nextShelfLife } from '../core/readiness/shelf-life';
import { wordPrint } from '../core/readiness/word-print';

/**
 * The judgement to keep for an issue; null when it is not scored.
 * @param shelfLifeAfter what becomes of the stored shelf life: the next one, unless somebody confirms it
 */
export function judgement({ facts, stored }: JiraIssue, definition: Definition, now: Date, mutes: readonly Mute[], shelfLifeAfter: typeof nextShelfLife = nextShelfLife): StoredReadiness | null {
  const readiness = judge(facts, definition, mutes);
  if (readiness.score === null) return null;
  const touched = lastChangeOf(facts.updated, stored);
  const moment = { readiness, words: wordPrint(facts), now: now.getTime(), days: definition.ready.shelfDays };
  return {
    v: 1,
    score: readiness.score,
    band: readiness.band,
    missing: readiness.findings.filter((finding) => finding.lost > 0).map((finding) => finding.rule.replaceAll('-', '')).join(' '),
    scoredAt: now.toISOString(),
    ...(touched === null ? {} : { touchedAt: new Date(touched).toISOString() }),
    definition: { id: definition.id, version: definition.version },
    fingerprint: fingerprint(facts, definition, mutes),
    ...storedShelfLife(shelfLifeAfter(shelfLifeOf(stored), moment, missedBefore(stored, readiness))),
  };
}

/** Compares the judgement too, not only the fingerprint: the property can be written by anyone who may edit the issue. */
export function sameJudgement(stored: StoredReadiness | null, fresh: StoredReadiness): boolean {
  return stored !== null && stored.fingerprint === fresh.fingerprint && stored.score === fresh.score && stored.band === fresh.band && stored.missing === fresh.missing && sameShelfLife(stored, fresh);
}
