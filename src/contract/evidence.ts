import * as v from 'valibot';
import type { EvidenceEntry } from '../core/done/evidence';
import { LONGEST_WAIVER_DAYS } from '../core/done/evidence';
import type { DoneEvidence } from '../core/story/issue-facts';

const texts = v.pipe(v.array(v.nullable(v.string())), v.maxLength(20));

/** Until when each criterion is covered, by its id; `text` is therefore no id of a criterion. */
const about = v.objectWithRest({ text: v.nullable(texts) }, v.number());

/**
 * The value of the field "Done evidence": what it says stands under the id of the issue that it was given for, so that a
 * copied or imported value proves nothing. `label` is what Jira shows.
 */
export interface EvidenceField {
  readonly label: string;
  /** Account id of who acted last, and when (ISO 8601). */
  readonly by: string;
  readonly at: string;
  readonly [issueId: string]: unknown;
}

/** What a field value says of this very issue; null where it says nothing. */
export function decodeEvidence(value: unknown, issueId: number): DoneEvidence | null {
  const stamped = v.safeParse(v.looseObject({ by: v.string(), at: v.string() }), value);
  if (!stamped.success) return null;
  const { by, at, ...rest } = stamped.output;
  const own = v.safeParse(about, rest[String(issueId)]);
  if (!own.success) return null;
  const { text, ...until } = own.output;
  return { until, text, by, at };
}

export const evidenceField = (issueId: number, { until, text, by, at }: DoneEvidence, label: string): EvidenceField => ({ label, by, at, [String(issueId)]: { ...until, text } });

const criterionId = v.pipe(v.string(), v.regex(/^[a-z][a-z0-9-]{0,59}$/, 'This is not the id of a criterion.'));
const reason = v.pipe(
  v.string(),
  v.transform((text) => text.trim().replace(/\s+/g, ' ')),
  v.minLength(3, 'Say in at least 3 letters why.'),
  v.maxLength(300, 'Use at most 300 characters.'),
);
const failed = v.object({ criterion: v.pipe(v.string(), v.trim(), v.nonEmpty(), v.maxLength(500)), reason });

export const decodeTick = (payload: unknown) => v.parse(v.object({ criterion: criterionId, ticked: v.boolean() }), payload);
export const decodeAcceptance = (payload: unknown) => v.parse(v.object({ texts }), payload);
export const decodeRejection = (payload: unknown) => v.parse(v.object({ failed: v.pipe(v.array(failed), v.minLength(1, 'Name what is not met.'), v.maxLength(50)) }), payload);
export const decodeWaiver = (payload: unknown) =>
  v.parse(
    v.object({
      criteria: v.pipe(v.array(criterionId), v.minLength(1, 'Name what is waived.'), v.maxLength(20)),
      reason,
      days: v.pipe(v.number(), v.integer('Give whole days.'), v.minValue(1, 'A waiver lasts at least a day.'), v.maxValue(LONGEST_WAIVER_DAYS, `A waiver lasts at most ${LONGEST_WAIVER_DAYS} days.`)),
    }),
    payload,
  );
export const decodeWaiverEnd = (payload: unknown) => v.parse(v.object({ criteria: v.pipe(v.array(criterionId), v.minLength(1)) }), payload);

const stamp = { by: v.string(), name: v.string(), at: v.string() };
const entry = v.variant('action', [
  v.object({ action: v.picklist(['ticked', 'unticked']), criterion: v.string(), ...stamp }),
  v.object({ action: v.literal('accepted'), text: texts, ...stamp }),
  v.object({ action: v.literal('withdrawn'), ...stamp }),
  v.object({ action: v.literal('rejected'), failed: v.array(v.object({ criterion: v.string(), reason: v.string() })), ...stamp }),
  v.object({ action: v.literal('waived'), criteria: v.array(v.string()), reason: v.string(), until: v.number(), ...stamp }),
  v.object({ action: v.literal('waiver-ended'), criteria: v.array(v.string()), ...stamp }),
]);

/** Reads a kept entry of the log; a damaged one proves nothing. */
export function decodeEvidenceEntry(value: unknown): EvidenceEntry | null {
  const found = v.safeParse(entry, value);
  return found.success ? found.output : null;
}
