import { criterionLine, rejectionHeading, type Failed } from './rejection';
import type { Transition } from './transitions';

interface RejectPreviewProps {
  readonly issueKey: string;
  readonly failed: readonly Failed[];
  readonly plan: { readonly from: string; readonly way: Transition | null };
  readonly moves: boolean;
  readonly mayComment: boolean;
  /** Null: it is too late to choose. */
  readonly onMoves: ((moves: boolean) => void) | null;
}

/** The comment word for word, and where the issue will go. */
export function RejectPreview({ issueKey, failed, plan: { from, way }, moves, mayComment, onMoves }: RejectPreviewProps) {
  return (
    <>
      {failed.length > 0 && mayComment && (
        <div className="done-words">
          <p className="small subtle">This comment will be added to {issueKey}. Jira notifies people who watch it.</p>
          <blockquote className="refusal">
            <p>{rejectionHeading(failed)}</p>
            <ul className="preview-list">
              {failed.map(({ criterion, reason }) => <li key={criterion}><strong>{criterionLine(criterion)}</strong> — {reason === '' ? '…' : reason}</li>)}
            </ul>
          </blockquote>
        </div>
      )}
      {!mayComment && <p className="small subtle">You may not comment on this issue, so the reasons stand in this panel only.</p>}
      {way === null ? (
        <p className="small subtle">{issueKey} stays in “{from}”: no transition leads back from there for you.</p>
      ) : (
        <label className="done-choice">
          <input type="checkbox" checked={moves} disabled={onMoves === null} onChange={(event) => onMoves?.(event.currentTarget.checked)} /> Move it from “{from}” to “{way.to.name}”{way.name === way.to.name ? '' : ` by “${way.name}”`}
        </label>
      )}
    </>
  );
}
