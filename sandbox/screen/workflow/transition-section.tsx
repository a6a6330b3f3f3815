import Heading from '@atlaskit/heading';
import type { AddableRule } from '../api/rule-modules';
import type { WorkflowTransition } from '../api/workflows';
import { AddRule } from './add-rule';
import { RuleRow } from './rule-row';
import { TransitionWay } from './transition-way';
import { moduleOf, type EditedWorkflow } from './use-workflow';

export interface TransitionSectionProps {
  readonly edited: EditedWorkflow;
  readonly transition: WorkflowTransition;
  readonly onAdd: (rule: AddableRule) => void;
  readonly onPage: (kind: 'edit' | 'view', ruleId: string) => void;
  readonly onRemove: (ruleId: string) => void;
}

/** A transition with its rules in the order in which Jira asks them. */
export function TransitionSection({ edited: { document, modules, addable, words }, transition, onAdd, onPage, onRemove }: TransitionSectionProps) {
  return (
    <section className="transition" aria-label={`Transition ${transition.name}`}>
      <div className="transition-head">
        <Heading size="xsmall" as="h3">
          {transition.name}
        </Heading>
        <TransitionWay document={document} transition={transition} />
        {addable.length > 0 && <AddRule rules={addable} transitionName={transition.name} onChoose={onAdd} />}
      </div>
      {transition.validators.length === 0 ? (
        <p className="hint">No rules: every issue may pass.</p>
      ) : (
        <ul>
          {transition.validators.map((rule, index) => (
            <RuleRow
              key={rule.parameters.id ?? index}
              rule={rule}
              module={moduleOf(modules, rule)}
              words={words.get(rule) ?? ''}
              onPage={(kind) => onPage(kind, rule.parameters.id ?? '')}
              onRemove={() => onRemove(rule.parameters.id ?? '')}
            />
          ))}
        </ul>
      )}
    </section>
  );
}
