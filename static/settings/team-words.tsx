import type { Form } from './form';
import type { Problems } from './read-form';
import { WordsField } from './words-field';

interface TeamWordsProps {
  readonly form: Form;
  readonly problems: Problems;
  readonly onChange: (form: Form) => void;
}

/** What this team calls its users, and the words that mean something definite here. */
export function TeamWords({ form, problems, onChange }: TeamWordsProps) {
  return (
    <div className="columns">
      <WordsField
        id="personas"
        label="Personas"
        help="Roles that use your product, one a line, such as “system administrator” or “API client”. The rule about real users accepts them."
        value={form.personas}
        problem={problems.personas}
        onChange={(personas) => onChange({ ...form, personas })}
      />
      <WordsField
        id="allowed"
        label="Allowed words"
        help="Words that mean something definite here, one a line, such as “fast lane”. The rules about vague criteria and placeholders do not object to them."
        value={form.allowed}
        problem={problems.allowed}
        onChange={(allowed) => onChange({ ...form, allowed })}
      />
    </div>
  );
}
