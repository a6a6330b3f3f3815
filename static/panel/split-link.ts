import * as v from 'valibot';
import { decoded, type Answer } from '../shared/answer';

/** A link type of this site, and from which side the first issue reads it. */
export interface LinkChoice {
  readonly typeId: string;
  /** How the first issue reads it: "split to", "relates to". */
  readonly words: string;
  /** The first issue reads the outward words. */
  readonly outward: boolean;
}

const linkTypes = v.object({ issueLinkTypes: v.array(v.object({ id: v.string(), name: v.string(), inward: v.string(), outward: v.string() })) });

const SPLIT = /^(?:is |was |has been )?split (?:in)?to$/i;
const RELATES = /^relates to$/i;

/** The type for split issues where the site has one, else the one that only relates; null without either, or where linking is off (404). */
export function pickLink(answer: Answer<unknown>): LinkChoice | null {
  const types = decoded(answer, (json) => v.parse(linkTypes, json).issueLinkTypes);
  if (!types.ok) return null;
  for (const wanted of [SPLIT, RELATES]) {
    for (const { id, inward, outward } of types.value) {
      if (wanted.test(outward.trim())) return { typeId: id, words: outward, outward: true };
      if (wanted.test(inward.trim())) return { typeId: id, words: inward, outward: false };
    }
  }
  return null;
}

/**
 * The body of `POST /rest/api/3/issueLink`: there the inward issue is the one that reads the outward words
 * (https://developer.atlassian.com/cloud/jira/platform/rest/v3/api-group-issue-links/).
 */
export function linkBody({ typeId, outward }: LinkChoice, first: string, second: string): object {
  const [inwardIssue, outwardIssue] = outward ? [first, second] : [second, first];
  return { type: { id: typeId }, inwardIssue: { key: inwardIssue }, outwardIssue: { key: outwardIssue } };
}
