import * as v from 'valibot';

/** The acts of evidence, by the names of their doors. */
export const EVIDENCE_ACTS = ['tick', 'accept', 'withdrawAcceptance', 'reject', 'waive', 'endWaiver'] as const;
export type EvidenceActName = (typeof EVIDENCE_ACTS)[number];

/** Issues whose waivers are asked for at once; each is a query of the app's storage. */
export const MOST_WAIVED_ISSUES = 25;

/** The newest waiver of a criterion of an issue, as the log has it; who gave it stays on the issue. */
export interface GivenWaiver {
  readonly issue: number;
  readonly criterion: string;
  readonly reason: string;
  /** Milliseconds since 1970. */
  readonly until: number;
}

const issueId = v.pipe(v.string(), v.regex(/^\d{1,18}$/, 'This is not the id of an issue.'));
const act = v.object({ issueId, act: v.picklist(EVIDENCE_ACTS, 'This is not an act of evidence.'), about: v.optional(v.unknown(), {}) });

/** What is done and on which issue; `about` is what the act's own door takes, and is decoded with it. */
export const decodeIssueAct = (payload: unknown) => v.parse(act, payload);
export const decodeNamedIssue = (payload: unknown) => v.parse(v.object({ issueId }), payload);
export const decodeNamedIssues = (payload: unknown) => v.parse(v.object({ issueIds: v.pipe(v.array(issueId), v.maxLength(MOST_WAIVED_ISSUES)) }), payload);
