import { useState } from 'react';
import { countText } from '../../../../src/core/count-text';
import { TextArea } from '../../../shared/text-area';
import type { BulkFormProps } from '../bulk-form-props';
import { FormFrame } from '../form-frame';
import { useHealthData } from '../../health-data';
import { askSteps } from './ask-steps';
import { FIRST_QUESTION, whyNotQuestion } from './question-text';

/** One question for all, in which each item's own finding has its place. */
export function AskForm({ items, onPlanned, onChange, onClose }: BulkFormProps) {
  const { context } = useHealthData();
  const [question, setQuestion] = useState(FIRST_QUESTION);
  const unfinished = whyNotQuestion(question);
  return (
    <FormFrame title={`Ask the reporters of ${countText(items.length, 'item')}`} unfinished={unfinished} onPreview={() => onPlanned(askSteps(items, question, context.accountId))} onClose={onClose}>
      <label htmlFor="bulk-question">Question, as a comment on each item</label>
      <TextArea
        id="bulk-question"
        value={question}
        rows={3}
        autoFocus
        isInvalid={false}
        describedBy="bulk-question-help"
        onChange={(next) => {
          setQuestion(next);
          onChange();
        }}
      />
      <p id="bulk-question-help" className="subtle small">{'{missing}'} becomes what is missing first in that item. The comment mentions its reporter.</p>
    </FormFrame>
  );
}
