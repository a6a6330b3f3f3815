import type { DoneEvidence } from '../story/issue-facts';
import type { TextVersions } from './done-subject';

/** One act in the append-only log of an issue: what happened, who did it, when. */
export type EvidenceEntry = EvidenceAct & { readonly by: string; /** Display name as it was then. */ readonly name: string; /** ISO 8601. */ readonly at: string };

export type EvidenceAct =
  | { readonly action: 'ticked' | 'unticked'; readonly criterion: string }
  | { readonly action: 'accepted'; readonly text: TextVersions }
  | { readonly action: 'withdrawn' }
  | { readonly action: 'rejected'; readonly failed: readonly { readonly criterion: string; readonly reason: string }[] }
  /** Until: milliseconds since 1970. */
  | { readonly action: 'waived'; readonly criteria: readonly string[]; readonly reason: string; readonly until: number }
  | { readonly action: 'waiver-ended'; readonly criteria: readonly string[] };

/** A tick has no end: the last second of the year 9999, in milliseconds. */
export const WITHOUT_END = 253_402_300_799_000;

/** A waiver lasts at most this long, in days. */
export const LONGEST_WAIVER_DAYS = 14;

/** What the log comes to. @param log oldest first @returns null where nothing ever happened */
export function projectEvidence(log: readonly EvidenceEntry[]): DoneEvidence | null {
  const until: Record<string, number> = {};
  let text: TextVersions | null = null;
  for (const entry of log) {
    switch (entry.action) {
      case 'ticked':
        until[entry.criterion] = WITHOUT_END;
        break;
      case 'unticked':
        delete until[entry.criterion];
        break;
      case 'waived':
        for (const id of entry.criteria) until[id] = Math.max(until[id] ?? 0, entry.until);
        break;
      case 'waiver-ended':
        for (const id of entry.criteria.filter((one) => until[one] !== WITHOUT_END)) delete until[id];
        break;
      case 'accepted':
        text = entry.text;
        break;
      case 'withdrawn':
      case 'rejected':
        text = null;
    }
  }
  const newest = log.at(-1);
  return newest === undefined ? null : { until, text, by: newest.by, at: newest.at };
}
