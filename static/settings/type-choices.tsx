import { Choices } from './choices';
import type { Form } from './form';

interface TypeChoicesProps {
  readonly form: Form;
  /** The project's standard issue types. */
  readonly types: readonly string[];
  readonly problem: string | undefined;
  readonly onChange: (form: Form) => void;
}

/** Which issue types are scored, and which of them are written as stories. Definitions hold type names in lower case. */
export function TypeChoices({ form, types, problem, onChange }: TypeChoicesProps) {
  const options = types.map((name) => ({ value: name.toLowerCase(), name }));
  const all = options.map(({ value }) => value);
  const choose = (chosen: readonly string[]) => onChange({ ...form, issueTypes: all.every((type) => chosen.includes(type)) ? null : chosen });
  return (
    <div className="columns">
      <Choices
        id="issue-types"
        legend="Issue types that are scored"
        help="Epics and sub-tasks are not scored."
        problem={problem}
        options={options}
        chosen={form.issueTypes ?? all}
        onChange={choose}
      />
      <Choices
        id="story-types"
        legend="Types written as a story"
        help="The rules about who, what and why are asked of these only."
        options={options}
        chosen={form.storyTypes}
        onChange={(storyTypes) => onChange({ ...form, storyTypes })}
      />
    </div>
  );
}
