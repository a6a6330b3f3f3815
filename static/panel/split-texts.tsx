import type { StorySplit } from '../../src/core/fixes/split-story';
import { TextArea } from '../shared/text-area';
import type { SplitPlan } from './split-plan';

/** What a person may word otherwise. */
export interface SplitDraft {
  readonly kept: string;
  readonly summary: string;
}

interface SplitTextsProps {
  readonly issueKey: string;
  readonly splits: readonly StorySplit[];
  readonly split: StorySplit;
  readonly onChoose: (split: StorySplit) => void;
  readonly draft: SplitDraft;
  readonly onWrite: (draft: SplitDraft) => void;
  readonly plan: SplitPlan;
  readonly sentence: string;
}

/** The texts of both issues, those that are titles to be edited, and which action moves where there are several. */
export function SplitTexts({ issueKey, splits, split, onChoose, draft, onWrite, plan, sentence }: SplitTextsProps) {
  return (
    <>
      {splits.length > 1 && (
        <fieldset className="choices">
          <legend className="small subtle">Which action moves into the new issue?</legend>
          {splits.map((one) => (
            <label key={one.action}>
              <input type="radio" name="split-action" checked={one === split} onChange={() => onChoose(one)} /> {one.action}
            </label>
          ))}
        </fieldset>
      )}
      <label htmlFor="split-kept" className="small subtle">The {split.kept.field} of {issueKey} will {split.kept.field === 'summary' ? 'read' : 'say'}:</label>
      <TextArea id="split-kept" value={draft.kept} rows={1} isInvalid={false} describedBy="split-form-help" onChange={(kept) => onWrite({ ...draft, kept })} />
      <label htmlFor="split-new" className="small subtle">A new issue ({plan.words.join(', ')}) with the summary:</label>
      <TextArea id="split-new" value={draft.summary} rows={1} isInvalid={false} describedBy="split-form-help" onChange={(summary) => onWrite({ ...draft, summary })} />
      {plan.hasDescription && (
        <>
          <p className="small subtle">and the description:</p>
          <p>{sentence}</p>
          <p>Split from {issueKey}.</p>
        </>
      )}
    </>
  );
}
