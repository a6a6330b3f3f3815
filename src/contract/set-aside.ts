import * as v from 'valibot';
import type { Mute } from '../core/readiness/readiness';

/** A rule that is set aside for one issue, with who did it and when. */
export interface SetAside extends Mute {
  /** Account id. */
  readonly by: string;
  /** Display name as it was then. */
  readonly name: string;
  /** ISO 8601. */
  readonly at: string;
}

export interface SetAsideState {
  /** Oldest first; also those that a definition in force has made void. */
  readonly entries: readonly SetAside[];
  /** Which rules the asking person may set aside and bring back. */
  readonly may: 'every-rule' | 'rules-not-required' | 'none';
}

/** A mute as lists need it: without its reason and its author, as the reader of a list may not see every issue of the project. */
export interface ListedMute {
  readonly issue: number;
  readonly rule: string;
  readonly byAdministrator: boolean;
}

/** How often a rule is set aside in a project. Counts of issues only. */
export interface RuleDismissals {
  readonly rule: string;
  readonly setAside: number;
  /** Issues where it objects and is not set aside; null where nobody counts it: advice costs nothing and is not stored. */
  readonly objecting: number | null;
}

const FEWEST_LETTERS = 3;
const MOST_LETTERS = 300;

const ruleId = v.pipe(v.string(), v.regex(/^[a-z]+(?:-[a-z]+)*$/, 'This is not the id of a rule.'), v.maxLength(60));
const reason = v.pipe(
  v.string(),
  v.transform((text) => text.trim().replace(/\s+/g, ' ')),
  v.minLength(FEWEST_LETTERS, `Say in at least ${FEWEST_LETTERS} letters why.`),
  v.maxLength(MOST_LETTERS, `Use at most ${MOST_LETTERS} characters.`),
);

/** Decodes what a person sent to set a rule aside; throws a valibot error in words. */
export const decodeSetAside = (payload: unknown): { readonly rule: string; readonly reason: string } => v.parse(v.object({ rule: ruleId, reason }), payload);

export const decodeBringBack = (payload: unknown): { readonly rule: string } => v.parse(v.object({ rule: ruleId }), payload);

const stored = v.object({ issue: v.number(), rule: v.string(), reason: v.string(), byAdministrator: v.boolean(), by: v.string(), name: v.string(), at: v.string() });

/** A mute as it is kept, one value for each issue and rule. */
export type StoredMute = v.InferOutput<typeof stored>;

/** Reads a kept mute; a damaged one sets nothing aside. */
export function decodeStoredMute(value: unknown): StoredMute | null {
  const result = v.safeParse(stored, value);
  return result.success ? result.output : null;
}
