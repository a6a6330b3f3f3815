import { CriteriaFields } from './criteria-fields';
import { EstimateField } from './estimate-field';
import type { Form } from './form';
import type { Problems } from './read-form';
import type { Site } from './read-site';

interface FieldChoicesProps {
  readonly form: Form;
  readonly site: Site;
  readonly problems: Problems;
  readonly onChange: (form: Form) => void;
}

/** Which of the site's fields are read; as detected until somebody says otherwise. */
export function FieldChoices({ form, site, problems, onChange }: FieldChoicesProps) {
  const set = (next: Partial<Form['fields']>) => onChange({ ...form, fields: { ...form.fields, ...next } });
  return (
    <div className="columns">
      <EstimateField site={site} chosen={form.fields.estimate} onChange={(estimate) => set({ estimate })} />
      <CriteriaFields site={site} chosen={form.fields.criteria} problem={problems.criteria} onChange={(criteria) => set({ criteria })} />
    </div>
  );
}
