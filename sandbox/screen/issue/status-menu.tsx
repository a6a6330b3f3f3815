import DropdownMenu, { DropdownItem, DropdownItemGroup } from '@atlaskit/dropdown-menu';
import { useState } from 'react';
import { RequestFailed } from '../api/request';
import { move, readTransitions, type Transition } from '../api/transitions';
import { useFlags } from '../app/flags';
import { useLoad } from '../app/use-load';
import { StatusLozenge } from '../parts/status-lozenge';
import type { IssuePart } from './issue-part';
import { RefusedDialog, type Refusal } from './refused-dialog';
import { TransitionDialog } from './transition/transition-dialog';

/** The status as a button; its menu has the transitions that the person may make. */
export function StatusMenu({ issue, changed }: IssuePart) {
  const { status } = issue.fields;
  const [transitions] = useLoad(`${issue.key} ${status.name}`, () => readTransitions(issue.key));
  const [refusal, setRefusal] = useState<Refusal | null>(null);
  const [moving, setMoving] = useState(false);
  const [asking, setAsking] = useState<Transition | null>(null);
  const flags = useFlags();

  const moved = ({ to }: Transition): void => {
    flags.show({ id: 'moved', title: `${issue.key} moved to ${to.name}`, kind: 'success', autoDismiss: true, actions: [] });
    changed();
  };

  const go = async (transition: Transition): Promise<void> => {
    const { id, to, hasScreen } = transition;
    if (hasScreen) return setAsking(transition);
    setMoving(true);
    try {
      await move(issue.key, id);
      moved(transition);
    } catch (error) {
      setRefusal({ title: `We couldn't move ${issue.key} to ${to.name}`, messages: error instanceof RequestFailed ? error.messages : [String(error)] });
    } finally {
      setMoving(false);
    }
  };

  const choices = transitions.state === 'ready' ? transitions.value : [];
  if (choices.length === 0) {
    return (
      <div className={`status-button ${status.statusCategory.key}`} role="img" aria-label={`Status: ${status.name}`}>
        {status.name}
      </div>
    );
  }
  return (
    <>
      <DropdownMenu<HTMLButtonElement>
        shouldRenderToParent
        trigger={({ triggerRef, isSelected: _isSelected, testId: _testId, ...trigger }) => (
          <button {...trigger} ref={triggerRef} type="button" disabled={moving} className={`status-button ${status.statusCategory.key}`} aria-label={`Status: ${status.name}. Change status`}>
            {status.name}
            <span aria-hidden="true">▾</span>
          </button>
        )}
      >
        <DropdownItemGroup title="Move to">
          {choices.map((transition) => (
            <DropdownItem key={transition.id} onClick={() => void go(transition)} elemAfter={<StatusLozenge status={transition.to} />}>
              {transition.name}
            </DropdownItem>
          ))}
        </DropdownItemGroup>
      </DropdownMenu>
      <RefusedDialog refusal={refusal} close={() => setRefusal(null)} />
      <TransitionDialog
        issue={issue}
        transition={asking}
        close={() => setAsking(null)}
        moved={(transition) => {
          setAsking(null);
          moved(transition);
        }}
      />
    </>
  );
}
