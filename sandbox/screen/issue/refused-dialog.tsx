import Button from '@atlaskit/button/new';
import ModalDialog, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';

export interface Refusal {
  readonly title: string;
  readonly messages: readonly string[];
}

/** Why the workflow did not let an issue through, every reason of every validator. */
export function RefusedDialog({ refusal, close }: { readonly refusal: Refusal | null; readonly close: () => void }) {
  return (
    <ModalTransition>
      {refusal !== null && (
        <ModalDialog onClose={close} width="medium">
          <ModalHeader hasCloseButton>
            <ModalTitle appearance="danger">{refusal.title}</ModalTitle>
          </ModalHeader>
          <ModalBody>
            {refusal.messages.map((message) => (
              <p key={message} className="refusal">
                {message}
              </p>
            ))}
          </ModalBody>
          <ModalFooter>
            <Button appearance="primary" onClick={close} autoFocus>
              Got it
            </Button>
          </ModalFooter>
        </ModalDialog>
      )}
    </ModalTransition>
  );
}
