import Button from '@atlaskit/button/new';
import { useRef } from 'react';
import { valueText } from '../../src/core/health/threshold-text';
import type { Threshold } from '../../src/core/health/thresholds';
import { readNumber } from './read-number';
import { Problem } from './problem';

interface ThresholdRowProps {
  readonly id: string;
  /** The figure that it belongs to. */
  readonly title: string;
  readonly threshold: Threshold;
  readonly typed: string;
  readonly problem: string | undefined;
  readonly onChange: (typed: string) => void;
}

/** What stands behind the number in the field. */
const unitText = ({ unit }: Threshold, typed: string): string => {
  if (unit === 'ratio') return '';
  return unit === 'percent' ? '%' : valueText(readNumber(typed) ?? 0, unit).replace(/^\S+ /, '');
};

/** A threshold with the team's number, the usual one and where that comes from. */
export function ThresholdRow({ id, title, threshold, typed, problem, onChange }: ThresholdRowProps) {
  const problemId = `problem-${id}`;
  const input = useRef<HTMLInputElement>(null);
  // the button goes when it has done its work, so the focus goes to the field
  const reset = () => {
    onChange(String(threshold.usual));
    input.current?.focus();
  };
  const asUsual = readNumber(typed) === threshold.usual;
  return (
    <tr>
      <th scope="row" className="cell-rule">{threshold.name}</th>
      <td data-name="Your team">
        <span className="threshold-value">
          <input
            ref={input}
            className="input input-number"
            inputMode="decimal"
            autoComplete="off"
            aria-label={`${title}: ${threshold.name}`}
            aria-invalid={problem !== undefined}
            aria-describedby={problemId}
            value={typed}
            onChange={(event) => onChange(event.currentTarget.value)}
          />
          <span className="subtle small">{unitText(threshold, typed)}</span>
        </span>
        <Problem id={problemId} text={problem} />
      </td>
      <td data-name="Usual">
        {valueText(threshold.usual, threshold.unit)} <span className="subtle small threshold-source">{threshold.source}</span>
      </td>
      <td className="threshold-reset">
        {!asUsual && (
          <Button appearance="subtle" spacing="compact" aria-label={`Reset ${title}: ${threshold.name}`} onClick={reset}>
            Reset
          </Button>
        )}
      </td>
    </tr>
  );
}
