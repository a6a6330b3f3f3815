import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { countText } from '../../../../src/core/count-text';
import { readEstimate } from '../../../shared/estimate-input';
import type { BulkFormProps } from '../bulk-form-props';
import { FormFrame } from '../form-frame';
import { estimatedAlready, estimateSteps } from './estimate-steps';

/** One number for all. */
export function EstimateForm({ items, onPlanned, onChange, onClose }: BulkFormProps) {
  const [typed, setTyped] = useState('');
  const [replace, setReplace] = useState(false);
  const input = readEstimate(typed);
  const estimated = estimatedAlready(items);
  return (
    <FormFrame title={`Set the estimate of ${countText(items.length, 'item')}`} unfinished={input.ok ? null : input.problem} onPreview={() => input.ok && onPlanned(estimateSteps(items, input.value, replace))} onClose={onClose}>
      <label htmlFor="bulk-estimate">Story points, the same for all</label>
      <Textfield
        id="bulk-estimate"
        width="xsmall"
        isCompact
        autoFocus
        inputMode="decimal"
        autoComplete="off"
        value={typed}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          onChange();
        }}
      />
      {estimated > 0 && (
        <label className="bulk-choice">
          <input
            type="checkbox"
            checked={replace}
            onChange={(event) => {
              setReplace(event.currentTarget.checked);
              onChange();
            }}
          />
          Replace the estimate of {countText(estimated, 'item')} that {estimated === 1 ? 'has' : 'have'} one
        </label>
      )}
    </FormFrame>
  );
}
