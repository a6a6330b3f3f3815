import type { Dismissals } from './dismissal-text';
import { FieldChoices } from './field-choices';
import { presetOf, withPreset, type Form } from './form';
import { PresetCards } from './preset-cards';
import { Problem } from './problem';
import type { Problems } from './read-form';
import type { Site } from './read-site';
import { RulesTable } from './rules-table';
import { TeamWords } from './team-words';
import { Thresholds } from './thresholds';
import { TypeChoices } from './type-choices';

interface DefinitionFieldsProps {
  readonly form: Form;
  readonly problems: Problems;
  readonly dismissals: Dismissals;
  readonly site: Site;
  readonly onChange: (form: Form) => void;
}

/** Every part of a definition that a project sets. */
export function DefinitionFields({ form, problems, dismissals, site, onChange }: DefinitionFieldsProps) {
  return (
    <>
      <div className="field">
        <label className="label" htmlFor="name">Name</label>
        <input
          id="name"
          className="input"
          value={form.name}
          autoComplete="off"
          aria-invalid={problems.name !== undefined}
          aria-describedby="name-problem"
          onChange={(event) => onChange({ ...form, name: event.currentTarget.value })}
        />
        <Problem id="name-problem" text={problems.name} />
      </div>
      <h3>Preset</h3>
      <PresetCards chosen={presetOf(form)} proposed={null} onChoose={(preset) => onChange(withPreset(form, preset))} />
      <h3>Rules</h3>
      <RulesTable form={form} problems={problems} dismissals={dismissals} onChange={onChange} />
      <h3>Limits</h3>
      <Thresholds form={form} problems={problems} onChange={onChange} />
      <h3>Your team's words</h3>
      <TeamWords form={form} problems={problems} onChange={onChange} />
      <h3>Issues and fields</h3>
      <TypeChoices form={form} types={site.types} problem={problems.issueTypes} onChange={onChange} />
      <FieldChoices form={form} site={site} problems={problems} onChange={onChange} />
    </>
  );
}
