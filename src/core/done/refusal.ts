import type { DoneDefinition } from '../definition/definition';
import { KEYS_NAMED } from './criterion-kind';
import { CRITERION_KINDS } from './kinds';

/**
 * The words of a gate, kept in the rule's configuration: the expression only puts them together.
 * `head` stands behind the count, `more` behind the last issue named when there are more, `c0`, `c1` ... are
 * the criteria's refusals in the definition's order.
 */
export type GateMessages = Readonly<Record<string, string>>;

/** Divides the reasons; still reads well where line breaks collapse to blanks. */
export const BULLET = '\n• ';

/** Key of a criterion's words. */
export const messageKey = (index: number): string => `c${index}`;

export function gateMessages(done: DoneDefinition): GateMessages {
  const refusals = done.criteria.map(({ kind }, index) => [messageKey(index), CRITERION_KINDS[kind].refusal]);
  return { head: `still missing before Done:${BULLET}`, more: ' …', ...Object.fromEntries(refusals) };
}

/** One reason as the compiled text words it: the refusal, then the issues concerned. */
export function reason(words: string, keys: readonly string[], messages: GateMessages): string {
  return words + keys.slice(0, KEYS_NAMED).join(', ') + (keys.length > KEYS_NAMED ? messages.more : '');
}

/** The whole refusal: the count first, then one reason a line. */
export function refusal(reasons: readonly string[], messages: GateMessages): string {
  return `${reasons.length} ` + (messages.head ?? '') + reasons.join(BULLET);
}
