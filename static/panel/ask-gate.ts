import * as v from 'valibot';
import type { DoneDefinition } from '../../src/core/definition/done-definition';
import type { GateFields } from '../../src/core/done/criterion-kind';
import { askingText } from '../../src/core/done/compile-gate';
import { decoded } from '../shared/answer';
import type { JiraClient } from '../shared/jira-client';

/** Jira's verdict on a move to Done now. `refused.text` is exactly what the gate would say; `unknown` tells why nobody knows. */
export type GateAnswer =
  | { readonly kind: 'free' }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'unknown'; readonly why: string };

const unknown = (why: string): GateAnswer => ({ kind: 'unknown', why: `${why} The list above is the app's own reading.` });

const evaluated = v.object({ value: v.unknown() });

/** Asks Jira's own expression engine what the gate would ask: `POST /rest/api/3/expression/evaluate`, as the current user. */
export async function askGate(jira: JiraClient, issueKey: string, done: DoneDefinition, fields: GateFields): Promise<GateAnswer> {
  const compiled = askingText({ id: '', definition: { id: '', name: '', version: 0, done } }, fields);
  if (!compiled.ok) return unknown(compiled.why);
  const { expression } = compiled.config;
  const context = { issue: { key: issueKey }, custom: { config: { type: 'json', value: { ...compiled.config, asked: 'before' } } } };
  const answer = decoded(await jira.post('/rest/api/3/expression/evaluate', { expression, context }), (json) => v.parse(evaluated, json).value);
  if (!answer.ok) return unknown('Jira could not say what blocks Done.');
  if (answer.value === true) return { kind: 'free' };
  return typeof answer.value === 'string' ? { kind: 'refused', text: answer.value } : unknown("Jira's answer about Done could not be read.");
}
