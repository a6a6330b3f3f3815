import Button from '@atlaskit/button/new';
import ModalDialog, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { useState } from 'react';

export interface RemoveDialogProps {
  readonly ruleName: string;
  readonly transitionName: string;
  /** Answers null, or why it was not removed. */
  readonly remove: () => Promise<string | null>;
  readonly close: () => void;
}

/** A yes before a rule goes. */
export function RemoveDialog({ ruleName, transitionName, remove, close }: RemoveDialogProps) {
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<string | null>(null);
  const press = async (): Promise<void> => {
    setBusy(true);
    const refused = await remove();
    setBusy(false);
    setWhy(refused);
    if (refused === null) close();
  };
  return (
    <ModalDialog onClose={close} width="small">
      <ModalHeader hasCloseButton>
        <ModalTitle>Remove this rule?</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <p>{`“${ruleName}” will no longer be asked on the transition “${transitionName}”.`}</p>
        <p className="rule-refused" role="alert">
          {why}
        </p>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={close}>
          Cancel
        </Button>
        <Button appearance="primary" isLoading={busy} onClick={() => void press()}>
          Remove
        </Button>
      </ModalFooter>
    </ModalDialog>
  );
}
