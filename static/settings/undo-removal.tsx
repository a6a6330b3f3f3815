import Button from '@atlaskit/button/new';
import { titleOf } from './criterion-words';
import type { CriterionForm } from './done-form';

export interface Removal {
  readonly criterion: CriterionForm;
  /** Where it stood. */
  readonly at: number;
}

/** A removed criterion can be put back where it stood, until something else is removed. */
export function UndoRemoval({ removal, onUndo }: { readonly removal: Removal; readonly onUndo: () => void }) {
  return (
    <div className="buttons">
      <p role="status">“{titleOf(removal.criterion)}” is removed.</p>
      <Button id="undo-removal" spacing="compact" onClick={onUndo}>Undo</Button>
    </div>
  );
}
