import type { JiraIssue } from '../../../src/contract/jira-issue';
import { atRest, type DoneSubject, type TextVersions } from '../../../src/core/done/done-subject';
import type { DoneEvidence } from '../../../src/core/story/issue-facts';

interface Known {
  readonly evidence: DoneEvidence | null;
  /** Null: not asked yet, or Jira could not say. */
  readonly texts: TextVersions | null;
  readonly actor: string | null;
  readonly now: number;
}

/** The issue as the checklist judges it: with the app's own fields, and with the reader as the one who would move it. */
export function subjectOf({ facts, fieldIds }: JiraIssue, { evidence, texts, actor, now }: Known): DoneSubject {
  const score = fieldIds.readiness === null ? undefined : facts.fields[fieldIds.readiness];
  return atRest({ ...facts, evidence }, now, {
    ...(texts === null ? {} : { texts }),
    ...(typeof score === 'number' || score === null ? { readiness: score } : {}),
    ...(actor === null ? {} : { actor }),
  });
}
