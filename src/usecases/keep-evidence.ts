import type { EvidenceState } from '../contract/door';
import { evidenceField } from '../contract/evidence';
import { projectEvidence, type EvidenceAct, type EvidenceEntry } from '../core/done/evidence';
import { evidenceLabel } from '../core/done/evidence-label';
import { type AskedIssue, evidenceFieldOf, evidenceState } from './issue-evidence';
import type { EvidenceLog, JiraWrites } from './ports';

export interface KeepNeeds {
  /** Jira as the app: the field is read-only for people. */
  readonly app: JiraWrites;
  readonly evidence: EvidenceLog;
  readonly now: () => Date;
}

/**
 * Appends what a person did to the issue's log, then writes the field from the whole log, so that two people at once both stand
 * in the log and the field follows it. Whether the person may was asked before.
 */
export async function keepEvidence(needs: KeepNeeds, asked: AskedIssue, act: EvidenceAct): Promise<EvidenceState> {
  const fieldId = evidenceFieldOf(asked);
  const { id } = asked.issue.facts;
  const entry: EvidenceEntry = { ...act, by: asked.person.accountId, name: asked.person.displayName, at: needs.now().toISOString() };
  const sequence = await needs.evidence.append(id, entry);
  const log = await writeFromLog(needs, fieldId, id, sequence, asked.definition.done);
  return evidenceState(asked, projectEvidence(log), log);
}

/** Writes until nobody appended while the field was being written: the field never stays behind the log. */
export async function writeFromLog({ app, evidence }: Pick<KeepNeeds, 'app' | 'evidence'>, fieldId: string, issueId: number, sequence: number, done: AskedIssue['definition']['done']): Promise<readonly EvidenceEntry[]> {
  let log = await evidence.readThrough(issueId, sequence);
  for (;;) {
    const projected = projectEvidence(log);
    if (projected === null) throw new Error('The evidence log is empty after an append.');
    await app.writeEvidence(fieldId, issueId, evidenceField(issueId, projected, evidenceLabel(projected, done)));
    const after = await evidence.readThrough(issueId, log.length);
    if (after.length === log.length) return log;
    log = after;
  }
}
