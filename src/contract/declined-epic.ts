import * as v from 'valibot';

/** An epic that somebody said no to for an issue; ids of issues. Who said it is not kept. */
export interface DeclinedEpic {
  readonly issue: number;
  readonly epic: number;
}

const issueId = v.pipe(v.string(), v.regex(/^\d{1,15}$/, 'This is not the id of an issue.'));

/** Decodes what a person sent to say no to a suggested epic, or to take that back; throws a valibot error in words. */
export const decodeEpicChoice = (payload: unknown) => v.parse(v.object({ issueId, epicId: issueId }), payload);

const stored = v.object({ issue: v.number(), epic: v.number() });

/** Reads a kept no; a damaged one declines nothing. */
export function decodeStoredDecline(value: unknown): DeclinedEpic | null {
  const read = v.safeParse(stored, value);
  return read.success ? read.output : null;
}
