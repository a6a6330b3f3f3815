import type { Rule, WorkflowDocument, WorkflowTransition } from '../api/workflows';

/** The document with other rules on one transition; everything else is the same thing. */
function withRules({ statuses, workflow }: WorkflowDocument, transitionId: string, change: (rules: readonly Rule[]) => readonly Rule[]): WorkflowDocument {
  const changed = (one: WorkflowTransition): WorkflowTransition => (one.id === transitionId ? { ...one, validators: [...change(one.validators)] } : one);
  return { statuses, workflow: { ...workflow, transitions: workflow.transitions.map(changed) } };
}

/** @param key the id of the app's module @param config JSON text, empty for a rule without a page */
export const withNewRule = (document: WorkflowDocument, transitionId: string, { ruleKey, key }: { readonly ruleKey: string; readonly key: string }, config: string): WorkflowDocument =>
  withRules(document, transitionId, (rules) => [...rules, { ruleKey, parameters: { key, config, disabled: 'false', tag: '' } }]);

/** @param ruleId the id among the rule's parameters, which lasts */
export const withConfig = (document: WorkflowDocument, transitionId: string, ruleId: string, config: string): WorkflowDocument =>
  withRules(document, transitionId, (rules) => rules.map((rule) => (rule.parameters.id === ruleId ? { ...rule, parameters: { ...rule.parameters, config } } : rule)));

export const withoutRule = (document: WorkflowDocument, transitionId: string, ruleId: string): WorkflowDocument =>
  withRules(document, transitionId, (rules) => rules.filter(({ parameters }) => parameters.id !== ruleId));
