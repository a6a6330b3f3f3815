import { extensionKey } from '../../../../sandbox/jira/workflow/extension-key';
import { app, type Site, type Who } from '../site';

/** Workflow documents as a client holds them. */
export interface Rule { id?: string; ruleKey: string; parameters: Record<string, string> }
export interface Transition { id: string; name: string; type: string; toStatusReference: string; links: { fromStatusReference: string }[]; validators: Rule[]; conditions?: unknown; actions: unknown[] }
export interface Workflow { id: string; name: string; version: { id: string; versionNumber: number }; statuses: { statusReference: string; properties: Record<string, string> }[]; transitions: Transition[] }
export interface Documents { statuses: { id: string; name: string; statusReference: string; statusCategory: string }[]; workflows: Workflow[] }

export const simplified = 'Software Simplified Workflow for Project SHOP';
export const bugs = 'Bug workflow for Project SHOP';
export const team = 'Software Simplified Workflow for Project TEAM';

/** The rule of the app's module, as its configuration page would save it. */
export const gateRule = (config: unknown, parameters: Readonly<Record<string, string>> = {}): Rule => ({
  ruleKey: 'forge:expression-validator',
  parameters: { key: extensionKey(app, 'gate'), config: typeof config === 'string' ? config : JSON.stringify(config), disabled: 'false', tag: '', ...parameters },
});

export async function read(site: Site, name = simplified, who: Who = 'ada'): Promise<Documents> {
  const { status, body } = await site.call(who, 'POST', '/workflows', { workflowNames: [name] });
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body as Documents;
}

/** The documents with one transition replaced. */
export const changed = (documents: Documents, transitionId: string, change: (transition: Transition) => Partial<Transition>): Documents => ({
  ...documents,
  workflows: documents.workflows.map((workflow) => ({
    ...workflow, transitions: workflow.transitions.map((one) => (one.id === transitionId ? { ...one, ...change(one) } : one)),
  })),
});

export const withRule = (documents: Documents, transitionId: string, rule: Rule): Documents => changed(documents, transitionId, ({ validators }) => ({ validators: [...validators, rule] }));

/** The rules of a transition. */
export const rulesOf = ({ workflows: [workflow] }: Documents, transitionId: string): readonly Rule[] => workflow?.transitions.find(({ id }) => id === transitionId)?.validators ?? [];

/** Without what every publication renews: version, time, the rules' own ids. */
export function lasting(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(lasting);
  if (typeof value !== 'object' || value === null) return value;
  const isRule = 'ruleKey' in value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => name !== 'version' && name !== 'updated' && !(isRule && name === 'id')).map(([name, one]) => [name, name === 'parameters' ? one : lasting(one)]));
}
