import type { Form } from './form';
import { NumberField } from './number-field';
import type { Problems } from './read-form';

interface ThresholdsProps {
  readonly form: Form;
  readonly problems: Problems;
  readonly onChange: (form: Form) => void;
}

export function Thresholds({ form, problems, onChange }: ThresholdsProps) {
  return (
    <div className="columns columns-limits">
      <NumberField id="readyFrom" label="Ready from" help="Score, with every required rule met." value={form.readyFrom} problem={problems.readyFrom} onChange={(readyFrom) => onChange({ ...form, readyFrom })} />
      <NumberField id="closeFrom" label="Close from" help="A lower score needs refinement." value={form.closeFrom} problem={problems.closeFrom} onChange={(closeFrom) => onChange({ ...form, closeFrom })} />
      <NumberField
        id="largestEstimate"
        label="Largest estimate"
        help="Story points that the team still starts with."
        value={form.largestEstimate}
        problem={problems.largestEstimate}
        onChange={(largestEstimate) => onChange({ ...form, largestEstimate })}
      />
      <NumberField id="shelfDays" label="Ready for" help="Days, until somebody should look again." value={form.shelfDays} problem={problems.shelfDays} onChange={(shelfDays) => onChange({ ...form, shelfDays })} />
    </div>
  );
}
