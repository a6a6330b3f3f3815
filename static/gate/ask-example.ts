import * as v from 'valibot';
import type { GateBasis } from '../../src/contract/gate-page';
import { NOBODY, type Exemptions, type GateConfig } from '../../src/core/done/gate-config';
import { decoded } from '../shared/answer';
import { readFailureText } from '../shared/failure-text';
import type { JiraClient } from '../shared/jira-client';
import { compileDraft } from './gate-to-save';

/** What the gate would say of an issue now. `youPass`: the person who asks is exempt, and anybody else reads the text. */
export type ExampleAnswer = { readonly kind: 'passes' } | { readonly kind: 'refused'; readonly text: string; readonly youPass: boolean } | { readonly kind: 'unknown'; readonly why: string };

const evaluated = v.object({ value: v.unknown() });

/** Asks Jira's own engine with the gate's text, as the current user; where the gate exempts somebody and lets this person pass, once more without exemptions. */
export async function askExample(jira: JiraClient, issueKey: string, basis: GateBasis, exempt: Exemptions): Promise<ExampleAnswer> {
  const whole = compileDraft('', basis, { mode: 'enforce', exempt });
  if (!whole.ok) return { kind: 'unknown', why: whole.why };
  const answer = await evaluate(jira, issueKey, whole.config);
  if (answer.kind !== 'passes' || (exempt.roles.length === 0 && exempt.groups.length === 0)) return answer;
  const bare = compileDraft('', basis, { mode: 'enforce', exempt: NOBODY });
  const others = bare.ok ? await evaluate(jira, issueKey, bare.config) : answer;
  return others.kind === 'refused' ? { ...others, youPass: true } : others;
}

/** `POST /rest/api/3/expression/evaluate`; `asked` lets what only a transition can show pass. */
async function evaluate(jira: JiraClient, issueKey: string, config: GateConfig): Promise<ExampleAnswer> {
  const context = { issue: { key: issueKey }, custom: { config: { type: 'json', value: { ...config, asked: 'before' } } } };
  const answer = decoded(await jira.post('/rest/api/3/expression/evaluate', { expression: config.expression, context }), (json) => v.parse(evaluated, json).value);
  if (!answer.ok) return { kind: 'unknown', why: `Jira could not judge it. ${readFailureText(answer.failure)}` };
  if (answer.value === true) return { kind: 'passes' };
  return typeof answer.value === 'string' ? { kind: 'refused', text: answer.value, youPass: false } : { kind: 'unknown', why: "Jira's answer could not be read." };
}
