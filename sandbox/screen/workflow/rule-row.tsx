import Button from '@atlaskit/button/new';
import Lozenge from '@atlaskit/lozenge';
import type { RuleModule } from '../api/rule-modules';
import type { Rule } from '../api/workflows';

export interface RuleRowProps {
  readonly rule: Rule;
  /** Undefined for a rule that is not the app's. */
  readonly module: RuleModule | undefined;
  readonly words: string;
  readonly onPage: (kind: 'edit' | 'view') => void;
  readonly onRemove: () => void;
}

/** A rule of a transition. Those of Jira and of other apps are shown and left alone. */
export function RuleRow({ rule, module, words, onPage, onRemove }: RuleRowProps) {
  const name = module?.name ?? (rule.ruleKey.startsWith('system:') ? 'Rule of Jira' : 'Rule of another app');
  return (
    <li className="rule">
      <div className="rule-text">
        <span className="rule-name">
          {name} {rule.parameters.disabled === 'true' && <Lozenge>Off</Lozenge>}
        </span>
        <span className="rule-words">{module === undefined ? `${rule.ruleKey}. It stays as it is.` : words}</span>
      </div>
      {module !== undefined && (
        <div className="rule-buttons" role="group" aria-label={name}>
          {module.pages.view !== null && (
            <Button spacing="compact" appearance="subtle" onClick={() => onPage('view')}>
              View
            </Button>
          )}
          {module.pages.edit !== null && (
            <Button spacing="compact" appearance="subtle" onClick={() => onPage('edit')}>
              Edit
            </Button>
          )}
          <Button spacing="compact" appearance="subtle" onClick={onRemove}>
            Remove
          </Button>
        </div>
      )}
    </li>
  );
}
