import type { AddableRule } from '../api/rule-modules';
import { RemoveDialog } from './remove-dialog';
import { RuleDialog } from './rule-dialog';
import { moduleOf, type EditedWorkflow } from './use-workflow';

/** What a person is about to do. Transition and rule are named by ids that last, because the workflow may be read again meanwhile. */
export type Opened =
  | { readonly kind: 'create'; readonly transitionId: string; readonly rule: AddableRule }
  | { readonly kind: 'edit' | 'view' | 'remove'; readonly transitionId: string; readonly ruleId: string };

type Saved = Promise<string | null>;

export interface OpenDialogProps {
  readonly opened: Opened;
  readonly edited: EditedWorkflow;
  readonly onAdd: (transitionId: string, rule: AddableRule, config: string) => Saved;
  readonly onUpdate: (transitionId: string, ruleId: string, config: string) => Saved;
  readonly onRemove: (transitionId: string, ruleId: string) => Saved;
  readonly close: () => void;
}

/** The dialog for it; none where the transition, the rule or its page is not there any more. */
export function OpenDialog({ opened, edited: { document, modules }, onAdd, onUpdate, onRemove, close }: OpenDialogProps) {
  const { transitionId } = opened;
  const transition = document.workflow.transitions.find(({ id }) => id === transitionId);
  if (transition === undefined) return null;
  const shared = { document, transition, close };
  if (opened.kind === 'create') {
    const { module } = opened.rule;
    const { create } = module.pages;
    return create === null ? null : <RuleDialog {...shared} kind="create" module={module} entryUrl={create} config={null} save={(config) => onAdd(transitionId, opened.rule, config)} />;
  }
  const { kind, ruleId } = opened;
  const rule = transition.validators.find(({ parameters }) => parameters.id === ruleId);
  const module = rule === undefined ? undefined : moduleOf(modules, rule);
  if (rule === undefined || module === undefined) return null;
  if (kind === 'remove') return <RemoveDialog ruleName={module.name} transitionName={transition.name} remove={() => onRemove(transitionId, ruleId)} close={close} />;
  const entryUrl = module.pages[kind];
  return entryUrl === null ? null : (
    <RuleDialog {...shared} kind={kind} module={module} entryUrl={entryUrl} config={rule.parameters.config ?? ''} save={(config) => onUpdate(transitionId, ruleId, config)} />
  );
}
