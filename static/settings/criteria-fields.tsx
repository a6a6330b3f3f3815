import { useState } from 'react';
import { Choices } from './choices';
import { fieldName, fieldNames } from './field-name';
import type { Site } from './read-site';

interface CriteriaFieldsProps {
  readonly site: Site;
  /** Empty: as detected. */
  readonly chosen: readonly string[];
  readonly problem: string | undefined;
  readonly onChange: (chosen: readonly string[]) => void;
}

/** The fields that hold acceptance criteria: those that were detected, or those that a person picks among the site's text fields. */
export function CriteriaFields({ site, chosen, problem, onChange }: CriteriaFieldsProps) {
  const [picking, setPicking] = useState(chosen.length > 0);
  const pick = picking || chosen.length > 0;
  const options = [...new Set([...site.textFields.map(({ id }) => id), ...chosen])].map((id) => ({ value: id, name: fieldName(site, id) }));
  const detected = site.detected.criteria;
  if (options.length === 0) {
    return (
      <div className="field">
        <p className="label">Acceptance criteria fields</p>
        <p className="subtle small">This site has no text field for acceptance criteria. They are read from the description.</p>
      </div>
    );
  }
  const choose = (how: string) => {
    setPicking(how === 'picked');
    onChange(how === 'picked' ? detected : []);
  };
  return (
    <div className="field">
      <label className="label" htmlFor="criteria-fields">Acceptance criteria fields</label>
      <select id="criteria-fields" className="input" value={pick ? 'picked' : 'detected'} aria-describedby="criteria-fields-help" onChange={(event) => choose(event.currentTarget.value)}>
        <option value="detected">{detected.length === 0 ? 'None found' : `As detected: ${fieldNames(site, detected)}`}</option>
        <option value="picked">Pick fields…</option>
      </select>
      <p id="criteria-fields-help" className="subtle small">
        {detected.length === 0 && !pick ? 'Criteria are read from the description.' : 'Read first. Where they are empty, the description is read.'}
      </p>
      {pick && (
        <Choices
          id="picked-fields"
          legend="Fields to read"
          help={chosen.length === 0 ? 'While none is picked, it stays as detected.' : ''}
          problem={problem}
          options={options}
          chosen={chosen}
          onChange={onChange}
        />
      )}
    </div>
  );
}
