import * as v from 'valibot';
import type { GateConfig } from '../../../src/core/done/gate-config';
import { decoded } from '../../shared/answer';
import type { JiraClient } from '../../shared/jira-client';

/** Jira's verdict on a move to Done now. `refused.text` is exactly what the gate would say; `unknown` tells why nobody knows. */
export type GateAnswer =
  | { readonly kind: 'free' }
  | { readonly kind: 'refused'; readonly text: string }
  | { readonly kind: 'unknown'; readonly why: string };

const evaluated = v.object({ value: v.unknown() });

/**
 * Asks Jira's own expression engine what a gate would ask: `POST /rest/api/3/expression/evaluate`, as the current user.
 * @param expression the gate's text; `config` is what Jira hands to it
 */
export async function askGate(jira: JiraClient, issueKey: string, { expression, config }: { readonly expression: string; readonly config: GateConfig }): Promise<GateAnswer> {
  const context = { issue: { key: issueKey }, custom: { config: { type: 'json', value: { ...config, asked: 'before' } } } };
  const answer = decoded(await jira.post('/rest/api/3/expression/evaluate', { expression, context }), (json) => v.parse(evaluated, json).value);
  if (!answer.ok) return { kind: 'unknown', why: 'Jira could not say what blocks Done.' };
  if (answer.value === true) return { kind: 'free' };
  return typeof answer.value === 'string' ? { kind: 'refused', text: answer.value } : { kind: 'unknown', why: "Jira's answer about Done could not be read." };
}
