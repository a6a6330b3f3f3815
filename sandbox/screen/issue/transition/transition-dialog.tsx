import Button from '@atlaskit/button/new';
import ModalDialog, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import type { Issue } from '../../api/issue';
import type { Transition } from '../../api/transitions';
import { RefusalBox } from './refusal-box';
import { ScreenInput } from './screen-input';
import { useTransitionForm } from './use-transition-form';

export interface TransitionDialogProps {
  readonly issue: Issue;
  /** Null while no transition with a screen was chosen. */
  readonly transition: Transition | null;
  readonly close: () => void;
  readonly moved: (transition: Transition) => void;
}

/** Asks for what a transition's screen wants; a refusal stays in it with all reasons, and what was typed stays too. */
export function TransitionDialog({ transition, close, ...rest }: TransitionDialogProps) {
  return (
    <ModalTransition>
      {transition !== null && (
        <ModalDialog onClose={close} width="medium" shouldScrollInViewport>
          <Form key={transition.id} transition={transition} close={close} {...rest} />
        </ModalDialog>
      )}
    </ModalTransition>
  );
}

function Form({ issue, transition, close, moved }: TransitionDialogProps & { readonly transition: Transition }) {
  const form = useTransitionForm(issue, transition, () => moved(transition));
  return (
    <form
      className="transition-form"
      onSubmit={(event) => {
        event.preventDefault();
        void form.submit();
      }}
    >
      <ModalHeader hasCloseButton>
        <ModalTitle>{`${transition.name}: ${issue.key}`}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <RefusalBox key={form.tries} title={`We couldn't move ${issue.key} to ${transition.to.name}`} messages={form.messages} />
        <p className="hint">{`Moves the issue from ${issue.fields.status.name} to ${transition.to.name}.`}</p>
        {form.fields.map((field) => (
          <ScreenInput key={field.key} field={field} value={form.valueOf(field.key)} onChange={(value) => form.set(field.key, value)} />
        ))}
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={close}>
          Cancel
        </Button>
        <Button appearance="primary" type="submit" isLoading={form.moving}>
          {transition.name}
        </Button>
      </ModalFooter>
    </form>
  );
}
