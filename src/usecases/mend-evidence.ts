import { evidenceField } from '../contract/evidence';
import { noticeIdOf } from '../contract/gate-notice';
import type { JiraIssue } from '../contract/jira-issue';
import type { Definition } from '../core/definition/definition';
import { projectEvidence } from '../core/done/evidence';
import { evidenceLabel } from '../core/done/evidence-label';
import type { DoneEvidence } from '../core/story/issue-facts';
import type { EvidenceLog, JiraWrites } from './ports';
import type { NoticeStore } from './watch-ports';

interface Needs {
  readonly app: JiraWrites;
  readonly evidence: EvidenceLog;
  readonly notices: NoticeStore;
  readonly now: () => Date;
}

/** Who appended a moment ago is still about to write the field, in milliseconds. */
const YOUNG = 5 * 60_000;

/**
 * Holds what the field "Done evidence" says of an issue against the log, which is the truth. Where they differ the field is written
 * again, and the project's administrators are told.
 * @returns the evidence that stands
 */
export async function mendEvidence(needs: Needs, { facts, fieldIds, projectId }: JiraIssue, { done }: Definition): Promise<DoneEvidence | null> {
  const { evidence: shown, id, key } = facts;
  if (shown === null || fieldIds.evidence === null) return shown;
  const log = await needs.evidence.readThrough(id, 0);
  const now = needs.now();
  const newest = log.at(-1);
  const kept = projectEvidence(log);
  if (same(shown, kept) || (newest !== undefined && now.getTime() - Date.parse(newest.at) < YOUNG)) return shown;
  await needs.app.writeEvidence(fieldIds.evidence, id, kept === null ? null : evidenceField(id, kept, evidenceLabel(kept, done)));
  await needs.notices.put(projectId, { kind: 'evidence', id: noticeIdOf('evidence', String(id)), at: now.toISOString(), issueKey: key });
  return kept;
}

/** A name or a time beside them proves nothing, so it is not compared. */
function same(shown: DoneEvidence, kept: DoneEvidence | null): boolean {
  if (kept === null) return false;
  const ids = Object.keys(shown.until);
  const sameUntil = ids.length === Object.keys(kept.until).length && ids.every((id) => shown.until[id] === kept.until[id]);
  return sameUntil && JSON.stringify(shown.text) === JSON.stringify(kept.text);
}
