import { FIGURES } from '../../src/core/health/figures/registry';
import { thresholdId } from '../../src/core/health/thresholds';
import { ThresholdRow } from './threshold-row';
import type { ThresholdForm } from './thresholds-form';

interface ThresholdTableProps {
  readonly form: ThresholdForm;
  readonly problems: Readonly<Record<string, string>>;
  readonly onChange: (form: ThresholdForm) => void;
}

const WITH_THRESHOLDS = FIGURES.filter(({ thresholds }) => Object.keys(thresholds).length > 0);

/** The thresholds of each figure, in the order in which the Backlog health page shows them. */
export function ThresholdTable({ form, problems, onChange }: ThresholdTableProps) {
  return (
    <table className="list threshold-table">
      <thead>
        <tr>
          <th scope="col">Threshold</th>
          <th scope="col">Your team</th>
          <th scope="col">Usual, and where it comes from</th>
          <th scope="col"><span className="only-read-aloud">Reset</span></th>
        </tr>
      </thead>
      {WITH_THRESHOLDS.map(({ id: figure, title, meaning, thresholds }) => (
        <tbody key={figure}>
          <tr className="threshold-figure">
            <th scope="rowgroup" colSpan={4}>
              {title} <span className="subtle small rule-why">{meaning}</span>
            </th>
          </tr>
          {Object.entries(thresholds).map(([name, threshold]) => {
            const id = thresholdId(figure, name);
            return <ThresholdRow key={id} id={id} title={title} threshold={threshold} typed={form[id] ?? ''} problem={problems[id]} onChange={(typed) => onChange({ ...form, [id]: typed })} />;
          })}
        </tbody>
      ))}
    </table>
  );
}
