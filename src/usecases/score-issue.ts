import type { StoredReadiness } from '../contract/stored-readiness';
import { DEFAULT_DEFINITION } from '../core/definition/default-definition';
import { fingerprint } from '../core/readiness/fingerprint';
import { judge } from '../core/readiness/judge';
import type { JiraReads, JiraWrites } from './ports';

/**
 * Scores one issue and keeps the judgement in its property, silently. One read and at most one write; no write
 * when nothing that a rule reads has changed, so a repeated or late event ends in the same property.
 * @returns the stored judgement, or null for an issue that is not scored
 */
export async function scoreIssue(needs: { app: JiraReads & JiraWrites; now: () => Date }, issueId: string): Promise<StoredReadiness | null> {
  const { facts, stored } = await needs.app.issue(issueId);
  const definition = DEFAULT_DEFINITION;
  const readiness = judge(facts, definition);
  if (readiness.score === null) return null;
  const print = fingerprint(facts, definition);
  const missing = readiness.findings.filter((finding) => finding.lost > 0).map((finding) => finding.rule.replaceAll('-', '')).join(' ');
  const fresh: StoredReadiness = {
    v: 1,
    score: readiness.score,
    band: readiness.band,
    missing,
    scoredAt: needs.now().toISOString(),
    definition: { id: definition.id, version: definition.version },
    fingerprint: print,
  };
  if (stored && sameJudgement(stored, fresh)) return stored;
  await needs.app.writeReadiness(facts.id, fresh);
  return fresh;
}

/** Compares the judgement too, not only the fingerprint: the property can be written by anyone who may edit the issue. */
function sameJudgement(stored: StoredReadiness, fresh: StoredReadiness): boolean {
  return stored.fingerprint === fresh.fingerprint && stored.score === fresh.score && stored.band === fresh.band && stored.missing === fresh.missing;
}
