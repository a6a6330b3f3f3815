import { fieldName } from './field-name';
import type { Site } from './read-site';

interface EstimateFieldProps {
  readonly site: Site;
  /** Null: as detected. */
  readonly chosen: string | null;
  readonly onChange: (chosen: string | null) => void;
}

/** The field that holds the story points. */
export function EstimateField({ site, chosen, onChange }: EstimateFieldProps) {
  const { detected, estimates, fields } = site;
  const unlisted = chosen !== null && !estimates.some(({ id }) => id === chosen) ? chosen : null;
  return (
    <div className="field">
      <label className="label" htmlFor="estimate-field">Estimate field</label>
      <select id="estimate-field" className="input" value={chosen ?? ''} aria-describedby="estimate-help" onChange={(event) => onChange(event.currentTarget.value || null)}>
        <option value="">{detected.estimates.length === 0 ? 'None found' : `As detected: ${detected.estimates.map((id) => fieldName(site, id)).join(' or ')}`}</option>
        {unlisted !== null && <option value={unlisted}>{fieldName(site, unlisted)}</option>}
        {estimates.map(({ id, name }) => (
          <option key={id} value={id}>
            {estimates.some((other) => other.id !== id && other.name === name) ? `${name} (${id})` : name}
          </option>
        ))}
      </select>
      <p id="estimate-help" className="subtle small">{help()}</p>
    </div>
  );

  function help(): string {
    if (chosen !== null && !fields.some(({ id }) => id === chosen)) return 'You cannot see this field on this site, so the detected one is read.';
    return detected.estimates.length === 0 && chosen === null ? 'This site has no story points field that you can see, so the rules about the estimate do not count.' : 'The story points that the team agrees on.';
  }
}
