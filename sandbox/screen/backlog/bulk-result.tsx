import Button from '@atlaskit/button/new';
import ModalDialog, { ModalBody, ModalFooter, ModalHeader, ModalTitle, ModalTransition } from '@atlaskit/modal-dialog';
import type { RefObject } from 'react';
import type { BulkOutcome, BulkTransition } from '../api/bulk';
import type { RequestFailed } from '../api/request';
import type { Row } from '../api/search';
import { Waiting } from '../parts/waiting';

/** A bulk change: what was asked, and what came of it so far. */
export interface BulkRun {
  readonly transition: BulkTransition;
  readonly rows: readonly Row[];
  readonly outcome: BulkOutcome | RequestFailed | null;
}

export interface BulkResultProps {
  readonly run: BulkRun | null;
  readonly close: () => void;
  /** Where the focus goes afterwards when the button that it came from is gone. */
  readonly returnTo: RefObject<HTMLElement> | null;
}

/** What became of each issue of a bulk change, with every reason against it. */
export function BulkResult({ run, close, returnTo }: BulkResultProps) {
  return (
    <ModalTransition>
      {run !== null && (
        <ModalDialog onClose={close} width="medium" shouldReturnFocus={returnTo ?? true}>
          <ModalHeader hasCloseButton>
            <ModalTitle>{titleOf(run)}</ModalTitle>
          </ModalHeader>
          <ModalBody>{run.outcome === null ? <Waiting label="Moving issues" /> : run.outcome instanceof Error ? <p className="refusal">{run.outcome.messages.join('\n')}</p> : <Outcome run={run} outcome={run.outcome} />}</ModalBody>
          <ModalFooter>
            <Button appearance="primary" onClick={close} autoFocus>
              Close
            </Button>
          </ModalFooter>
        </ModalDialog>
      )}
    </ModalTransition>
  );
}

function titleOf({ transition, rows, outcome }: BulkRun): string {
  const issues = rows.length === 1 ? '1 issue' : `${rows.length} issues`;
  if (outcome === null) return `Moving ${issues} to ${transition.toName}…`;
  if (outcome instanceof Error) return `We couldn't move ${issues} to ${transition.toName}`;
  const moved = rows.filter(({ id }) => outcome.get(id)?.length === 0).length;
  return moved === rows.length ? `${issues} moved to ${transition.toName}` : `${moved} of ${issues} moved to ${transition.toName}`;
}

function Outcome({ run, outcome }: { readonly run: BulkRun; readonly outcome: BulkOutcome }) {
  return (
    <ul className="bulk-outcome">
      {run.rows.map(({ id, key, fields }) => (
        <li key={id}>
          <p>
            <span className="key">{key}</span> {fields.summary}
          </p>
          <p className="refusal">{reasonsOf(outcome.get(id), run.transition)}</p>
        </li>
      ))}
    </ul>
  );
}

function reasonsOf(reasons: readonly string[] | undefined, { toName }: BulkTransition): string {
  if (reasons === undefined) return 'Nothing is known about it. Look at the issue.';
  return reasons.length === 0 ? `Moved to ${toName}.` : reasons.join('\n');
}
