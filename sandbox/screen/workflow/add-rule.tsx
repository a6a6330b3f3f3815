import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import type { AddableRule } from '../api/rule-modules';

/** Chooses one of the app's rules for a transition. */
export function AddRule({ rules, transitionName, onChoose }: { readonly rules: readonly AddableRule[]; readonly transitionName: string; readonly onChoose: (rule: AddableRule) => void }) {
  return (
    <DropdownMenu<HTMLButtonElement>
      shouldRenderToParent
      trigger={({ triggerRef, isSelected: _isSelected, testId: _testId, ...trigger }) => (
        <Button {...trigger} ref={triggerRef} spacing="compact" aria-label={`Add rule to ${transitionName}`}>
          Add rule
        </Button>
      )}
    >
      <DropdownItemGroup title="Rules of apps">
        {rules.map((rule) => (
          <DropdownItem key={rule.key} description={rule.module.description} onClick={() => onChoose(rule)}>
            {rule.module.name}
          </DropdownItem>
        ))}
      </DropdownItemGroup>
    </DropdownMenu>
  );
}
