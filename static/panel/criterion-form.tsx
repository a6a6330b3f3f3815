import { useState } from 'react';
import { withCriterion } from '../../src/core/fixes/append-criterion';
import type { CutCondition } from '../../src/core/fixes/cut-condition';
import { TextArea } from '../shared/text-area';
import { isFirstUncheckable, nameOf, type CriteriaTarget } from './criteria-target';
import type { Made } from './make-edit';
import { oneLine } from './one-line';
import { useTools } from './panel-tools';
import { PreviewForm } from './preview-form';
import { writeTexts } from './write-texts';

interface CriterionFormProps {
  readonly issueKey: string;
  readonly summary: string;
  readonly cut: CutCondition;
  readonly target: CriteriaTarget;
  readonly onClose: () => void;
}

/** A move must never cost what the list had. */
const VAGUE = 'As it stands, nobody can check this criterion: say what appears, changes or is refused.';

/** The shorter summary, and the new criterion with its words to be edited. Both are written at once, or neither. */
export function CriterionForm({ issueKey, onClose, ...shown }: CriterionFormProps) {
  const { jira, actions } = useTools();
  const [{ summary, cut, target }] = useState(shown);
  const [criterion, setCriterion] = useState(cut.criterion);
  const words = oneLine(criterion);
  const vague = isFirstUncheckable(target, words);

  const write = async (): Promise<Made> => {
    const written = await writeTexts(jira, issueKey, { summary, [target.field]: target.document }, (now) => {
      const document = withCriterion(now[target.field] ?? null, words, target.where);
      return document === null ? null : { summary: cut.summary, [target.field]: document };
    });
    if (!written.ok) return written;
    const undo = async () => {
      const undone = await written.undo();
      return undone.ok ? { ok: true as const, said: 'The criterion is back in the summary.' } : undone;
    };
    return { ok: true, said: `Moved from the summary to the ${nameOf(target.where)}.`, undo };
  };

  return (
    <PreviewForm
      title={`The summary of ${issueKey} will read:`}
      yes="Move it"
      unfinished={words === '' ? 'Write the criterion first.' : vague ? VAGUE : null}
      id="criterion-form"
      help={vague && words !== '' ? VAGUE : 'Everything else stays as it is.'}
      write={() => actions.make(write)}
      onClose={onClose}
    >
      <p>{cut.summary}</p>
      <label htmlFor="criterion-words" className="small subtle">
        And this criterion will be added to the {nameOf(target.where)}:
      </label>
      <TextArea id="criterion-words" value={criterion} rows={1} autoFocus isInvalid={false} describedBy="criterion-form-help" onChange={setCriterion} />
    </PreviewForm>
  );
}
