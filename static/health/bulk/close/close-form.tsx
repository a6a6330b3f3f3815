import { useState } from 'react';
import { countText } from '../../../../src/core/count-text';
import { TextArea } from '../../../shared/text-area';
import type { BulkFormProps } from '../bulk-form-props';
import { FormFrame } from '../form-frame';
import { closeSteps } from './close-steps';
import { CLOSING_NAMES, FIRST_REASONS, type Closing } from './closings';

const KINDS = Object.keys(CLOSING_NAMES) as Closing[];

/** Why these items will not be done, in a kind and in words. */
export function CloseForm({ items, onPlanned, onChange, onClose }: BulkFormProps) {
  const [as, setAs] = useState<Closing>('out-of-date');
  const [reasons, setReasons] = useState(FIRST_REASONS);
  const reason = reasons[as];
  return (
    <FormFrame title={`Close ${countText(items.length, 'item')}`} unfinished={reason.trim() === '' ? 'Say in a few words why.' : null} onPreview={() => onPlanned(closeSteps(items, as, reason))} onClose={onClose}>
      <fieldset className="bulk-choices">
        <legend>Why</legend>
        {KINDS.map((kind, index) => (
          <label key={kind} className="bulk-choice">
            <input
              type="radio"
              name="bulk-closing"
              autoFocus={index === 0}
              checked={as === kind}
              onChange={() => {
                setAs(kind);
                onChange();
              }}
            />
            {CLOSING_NAMES[kind]}
          </label>
        ))}
      </fieldset>
      <label htmlFor="bulk-reason">Reason, as a comment on each item</label>
      <TextArea
        id="bulk-reason"
        value={reason}
        rows={3}
        isInvalid={false}
        describedBy="bulk-reason-help"
        onChange={(next) => {
          setReasons({ ...reasons, [as]: next });
          onChange();
        }}
      />
      <p id="bulk-reason-help" className="subtle small">Each item is moved into a done status. Its gates and rules are asked as always: what they refuse stays open.</p>
    </FormFrame>
  );
}
