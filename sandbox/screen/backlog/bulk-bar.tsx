import Button from '@atlaskit/button/new';
import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import { type BulkTransition, readBulkTransitions } from '../api/bulk';
import { useLoad } from '../app/use-load';

export interface BulkBarProps {
  /** Keys of the selected issues. */
  readonly selected: readonly string[];
  readonly choose: (transition: BulkTransition) => void;
  readonly clear: () => void;
}

/** What can be done with the selected issues; floats at the foot of the window, so that nothing moves when it comes. */
export function BulkBar({ selected, choose, clear }: BulkBarProps) {
  const [transitions] = useLoad([...selected].sort().join(), () => readBulkTransitions(selected));
  const choices = transitions.state === 'ready' ? transitions.value : [];
  const none = transitions.state !== 'loading' && choices.length === 0;
  return (
    <div className="bulk-bar" role="region" aria-label="Selected issues">
      <span aria-live="polite">{selected.length === 1 ? '1 selected' : `${selected.length} selected`}</span>
      {none ? (
        <span className="hint">{transitions.state === 'failed' ? transitions.error.messages.join(' ') : 'They share no status to move to.'}</span>
      ) : (
        <DropdownMenu<HTMLButtonElement>
          shouldRenderToParent
          placement="top"
          trigger={({ triggerRef, isSelected: _isSelected, testId: _testId, ...trigger }) => (
            <Button {...trigger} ref={triggerRef} isDisabled={choices.length === 0}>
              Change status
            </Button>
          )}
        >
          <DropdownItemGroup title="Move to">
            {choices.map((transition) => (
              <DropdownItem key={transition.id} onClick={() => choose(transition)}>
                {transition.name === transition.toName ? transition.name : `${transition.name} → ${transition.toName}`}
              </DropdownItem>
            ))}
          </DropdownItemGroup>
        </DropdownMenu>
      )}
      <Button appearance="subtle" onClick={clear}>
        Clear selection
      </Button>
    </div>
  );
}
