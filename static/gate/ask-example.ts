import * as v from 'valibot';
import type { GateBasis } from '../../src/contract/gate-page';
import { askingText } from '../../src/core/done/compile-gate';
import { decoded } from '../shared/answer';
import { readFailureText } from '../shared/failure-text';
import type { JiraClient } from '../shared/jira-client';

/** What the gate would say of an issue now, to a person who is not exempt. */
export type ExampleAnswer = { readonly kind: 'passes' } | { readonly kind: 'refused'; readonly text: string } | { readonly kind: 'unknown'; readonly why: string };

const evaluated = v.object({ value: v.unknown() });

/** Asks Jira's own engine with the gate's text: `POST /rest/api/3/expression/evaluate`, as the current user. */
export async function askExample(jira: JiraClient, issueKey: string, { definition, fields }: GateBasis): Promise<ExampleAnswer> {
  const compiled = askingText({ id: '', definition }, fields);
  if (!compiled.ok) return { kind: 'unknown', why: compiled.why };
  const { expression } = compiled.config;
  const context = { issue: { key: issueKey }, custom: { config: { type: 'json', value: { ...compiled.config, asked: 'before' } } } };
  const answer = decoded(await jira.post('/rest/api/3/expression/evaluate', { expression, context }), (json) => v.parse(evaluated, json).value);
  if (!answer.ok) return { kind: 'unknown', why: `Jira could not judge it. ${readFailureText(answer.failure)}` };
  if (answer.value === true) return { kind: 'passes' };
  return typeof answer.value === 'string' ? { kind: 'refused', text: answer.value } : { kind: 'unknown', why: "Jira's answer could not be read." };
}
