import { useId } from 'react';
import { TextArea } from '../../shared/text-area';
import { criterionLine, SOMETHING_ELSE } from './rejection';
import type { Reasons } from './reject-draft';

interface RejectChoicesProps {
  readonly criteria: readonly string[];
  readonly reasons: Reasons;
  readonly onChange: (change: (before: Reasons) => Reasons) => void;
}

/** Each acceptance criterion with a check box; a marked one asks why. */
export function RejectChoices({ criteria, reasons, onChange }: RejectChoicesProps) {
  const id = useId();
  const mark = (index: number, marked: boolean) => onChange((before) => (marked ? new Map(before).set(index, before.get(index) ?? '') : new Map([...before].filter(([other]) => other !== index))));
  return (
    <fieldset className="done-choices">
      <legend>Not met</legend>
      {[...criteria, SOMETHING_ELSE].map((criterion, index) => {
        const reason = reasons.get(index);
        return (
          <div key={index} className="done-words">
            <label className="done-choice"><input type="checkbox" checked={reason !== undefined} onChange={(event) => mark(index, event.currentTarget.checked)} /> {criterionLine(criterion)}</label>
            {reason !== undefined && (
              <div className="done-reason">
                <label className="small subtle" htmlFor={`${id}-${index}`}>What is missing?<span className="only-read-aloud"> {criterionLine(criterion)}</span></label>
                <TextArea id={`${id}-${index}`} value={reason} rows={1} isInvalid={false} describedBy="reject-form-help" autoFocus onChange={(next) => onChange((before) => new Map(before).set(index, next))} />
              </div>
            )}
          </div>
        );
      })}
    </fieldset>
  );
}
