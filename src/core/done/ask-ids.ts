import { BULLET } from './refusal';
import type { DoneAnswer } from './verdict';
import type { GateConfig } from './gate-config';

/** Stands behind an id in the answer; no id and no issue key has it. */
const END = '|';

/** Stands before the id of a criterion whose waiver is left out of account; no criterion's id begins with it. */
const UNCOVERED = '-';

/**
 * The configuration with which the gate's own text names criteria by id, as the record of a transition asks it: ids stand in place of the
 * words, and waived criteria are looked up under another name, so that one answer tells what is missing and what only a waiver covers.
 */
export const idsConfig = (config: GateConfig, waived: ReadonlySet<string>): GateConfig & { readonly asked: 'after' } => ({
  ...config,
  asked: 'after',
  head: BULLET,
  messages: config.messages.map((message) => ({ ...message, id: waived.has(message.id) ? UNCOVERED + message.id : message.id, text: message.id + END })),
});

/** Reads what the text answered to {@link idsConfig}; null for anything that it never says. */
export function readIds(value: unknown, waived: ReadonlySet<string>): DoneAnswer | null {
  if (value === true) return { reasons: [], waived: [] };
  if (typeof value !== 'string') return null;
  const unmet = value.split(BULLET).slice(1).map((reason) => reason.split(END)[0] ?? '');
  return { reasons: unmet.filter((id) => !waived.has(id)), waived: unmet.filter((id) => waived.has(id)) };
}
