import Button from '@atlaskit/button/new';
import ModalDialog, { ModalBody, ModalFooter, ModalHeader, ModalTitle } from '@atlaskit/modal-dialog';
import { useMemo, useRef, useState } from 'react';
import type { RuleModule } from '../api/rule-modules';
import type { WorkflowDocument, WorkflowTransition } from '../api/workflows';
import { AppFrame } from '../bridge/app-frame';
import { createScreenEvents } from '../bridge/screen-events';
import { ruleContext } from './rule-context';
import { TransitionWay } from './transition-way';

export interface RuleDialogProps {
  readonly kind: 'create' | 'edit' | 'view';
  readonly module: RuleModule;
  /** Of the page that the app shows. */
  readonly entryUrl: string;
  readonly document: WorkflowDocument;
  readonly transition: WorkflowTransition;
  /** The saved configuration; null for a rule that is being added. */
  readonly config: string | null;
  /** Saves what the page gave. Answers null, or why it was not saved. */
  readonly save: (config: string) => Promise<string | null>;
  readonly close: () => void;
}

const titles = { create: 'Add rule', edit: 'Edit rule', view: 'Rule' } as const;
const presses = { create: 'Add', edit: 'Update' } as const;

/** A rule's own page. Add and Update ask the page for its configuration; a page that gives none keeps the dialog open. */
export function RuleDialog({ kind, module, entryUrl, document, transition, config, save, close }: RuleDialogProps) {
  const events = useMemo(() => createScreenEvents(), []);
  const [screen] = useState(() => ({ moduleKey: module.moduleKey, type: 'jira:workflowValidator' as const, title: module.name, entryUrl, extension: ruleContext(document, transition, config) }));
  const ask = useRef<(() => Promise<unknown>) | null>(null);
  const [busy, setBusy] = useState(false);
  const [why, setWhy] = useState<string | null>(null);

  const press = async (): Promise<void> => {
    setBusy(true);
    const given: unknown = ask.current === null ? undefined : await ask.current().catch(() => undefined);
    const refused = typeof given === 'string' ? await save(given) : 'Nothing was saved: the page of the rule did not give a configuration.';
    setBusy(false);
    setWhy(refused);
    if (refused === null) close();
  };

  return (
    <ModalDialog onClose={close} width="large" shouldScrollInViewport>
      <ModalHeader hasCloseButton>
        <ModalTitle>{`${titles[kind]}: ${module.name}`}</ModalTitle>
      </ModalHeader>
      <ModalBody>
        <p className="rule-place">
          {transition.name}: <TransitionWay document={document} transition={transition} />
        </p>
        <AppFrame module={screen} events={events} refreshPage={() => undefined} minHeight={240} configureRule={(one) => void (ask.current = one)} />
        <p className="rule-refused" role="alert">
          {why}
        </p>
      </ModalBody>
      <ModalFooter>
        <Button appearance="subtle" onClick={close}>
          {kind === 'view' ? 'Close' : 'Cancel'}
        </Button>
        {kind !== 'view' && (
          <Button appearance="primary" isLoading={busy} onClick={() => void press()}>
            {presses[kind]}
          </Button>
        )}
      </ModalFooter>
    </ModalDialog>
  );
}
