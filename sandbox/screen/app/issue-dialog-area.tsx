import ModalDialog, { CloseButton, ModalBody, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import { useCallback, useState, type ReactNode } from 'react';
import { IssuePage } from '../issue/issue-page';
import { IssueOverPage } from './issue-over-page';

interface Opened {
  readonly key: string;
  readonly title: string;
  readonly onClose: () => void;
}

/** The issue view in a dialog, for screens that want their reader to keep the place. */
export function IssueDialogArea({ children }: { readonly children: ReactNode }) {
  const [opened, setOpened] = useState<Opened | null>(null);
  const open = useCallback((key: string, onClose: () => void) => setOpened({ key, onClose, title: document.title }), []);
  const close = (): void => {
    if (opened === null) return;
    document.title = opened.title;
    setOpened(null);
    opened.onClose();
  };
  return (
    <IssueOverPage.Provider value={open}>
      {children}
      <ModalTransition>
        {opened !== null && (
          <ModalDialog onClose={close} width="x-large">
            <ModalHeader>
              <ModalTitle>{opened.key}</ModalTitle>
              <CloseButton onClick={close} />
            </ModalHeader>
            <ModalBody>
              <IssuePage key={opened.key} issueKey={opened.key} />
            </ModalBody>
          </ModalDialog>
        )}
      </ModalTransition>
    </IssueOverPage.Provider>
  );
}
