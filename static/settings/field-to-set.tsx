import type { CriterionForm } from './done-form';
import type { Site } from './read-site';
import { settableFields } from './set-fields';

interface FieldToSetProps {
  readonly id: string;
  readonly site: Site;
  readonly chosen: CriterionForm['field'];
  readonly problem: string | undefined;
  readonly onChange: (field: NonNullable<CriterionForm['field']>) => void;
}

/** Which field must be filled in. A chosen one that the reader cannot see stays chosen. */
export function FieldToSet({ id, site, chosen, problem, onChange }: FieldToSetProps) {
  const listed = settableFields(site);
  const options = chosen !== null && !listed.some((field) => field.id === chosen.id) ? [chosen, ...listed] : listed;
  const choose = (fieldId: string) => {
    const field = options.find((one) => one.id === fieldId);
    if (field) onChange({ id: field.id, name: field.name });
  };
  return (
    <div className="field">
      <label className="label" htmlFor={id}>Field</label>
      <select id={id} className="input" value={chosen?.id ?? ''} aria-invalid={problem !== undefined} aria-describedby={`${id}-help`} onChange={(event) => choose(event.currentTarget.value)}>
        {chosen === null && <option value="">Choose a field</option>}
        {options.map((field) => (
          <option key={field.id} value={field.id}>
            {options.some((other) => other.id !== field.id && other.name === field.name) ? `${field.name} (${field.id})` : field.name}
          </option>
        ))}
      </select>
      <p id={`${id}-help`} className={problem ? 'problem small' : 'subtle small'} role={problem ? 'alert' : undefined}>
        {problem ?? 'The fields of this site that Jira lets a gate read.'}
      </p>
    </div>
  );
}
