import type { GivenWaiver } from '../contract/issue-act';
import type { EvidenceEntry } from '../core/done/evidence';
import type { EvidenceLog } from './ports';
import type { SeenIssues } from './watch-ports';

interface Needs {
  /** Issues with the asking person's rights. */
  readonly seenIssues: SeenIssues;
  readonly evidence: EvidenceLog;
}

/** The newest waiver of each criterion of those issues that the person sees, in their order. */
export async function readWaivers({ seenIssues, evidence }: Needs, issueIds: readonly string[]): Promise<readonly GivenWaiver[]> {
  const seen = await seenIssues([...new Set(issueIds.map(Number))]);
  const logs = await Promise.all([...seen.keys()].map(async (issue) => waiversOf(issue, await evidence.read(issue))));
  return logs.flat();
}

/** @param log oldest first; one that was ended by hand is none any more */
export function waiversOf(issue: number, log: readonly EvidenceEntry[]): readonly GivenWaiver[] {
  const newest = new Map<string, GivenWaiver>();
  for (const entry of log) {
    if (entry.action === 'waived') for (const criterion of entry.criteria) newest.set(criterion, { issue, criterion, reason: entry.reason, until: entry.until });
    if (entry.action === 'waiver-ended') for (const criterion of entry.criteria) newest.delete(criterion);
  }
  return [...newest.values()];
}
