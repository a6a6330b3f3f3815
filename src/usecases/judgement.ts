import type { JiraIssue } from '../contract/jira-issue';
import type { StoredReadiness } from '../contract/stored-readiness';
import type { Definition } from '../core/definition/definition';
import { fingerprint } from '../core/readiness/fingerprint';
import { judge } from '../core/readiness/judge';
import type { Mute } from '../core/readiness/readiness';

/** The judgement to keep for an issue; null when it is not scored. */
export function judgement({ facts }: JiraIssue, definition: Definition, now: Date, mutes: readonly Mute[]): StoredReadiness | null {
  const readiness = judge(facts, definition, mutes);
  if (readiness.score === null) return null;
  return {
    v: 1,
    score: readiness.score,
    band: readiness.band,
    missing: readiness.findings.filter((finding) => finding.lost > 0).map((finding) => finding.rule.replaceAll('-', '')).join(' '),
    scoredAt: now.toISOString(),
    definition: { id: definition.id, version: definition.version },
    fingerprint: fingerprint(facts, definition, mutes),
  };
}

/** Compares the judgement too, not only the fingerprint: the property can be written by anyone who may edit the issue. */
export function sameJudgement(stored: StoredReadiness | null, fresh: StoredReadiness): boolean {
  return stored !== null && stored.fingerprint === fresh.fingerprint && stored.score === fresh.score && stored.band === fresh.band && stored.missing === fresh.missing;
}
