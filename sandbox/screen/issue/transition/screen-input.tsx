import Select from '@atlaskit/select';
import { useId } from 'react';
import type { ScreenField } from '../../api/transitions';
import { kindOf } from './screen-values';

export interface ScreenInputProps {
  readonly field: ScreenField;
  /** Null for a text with forms that plain text cannot keep. */
  readonly value: readonly string[] | null;
  readonly onChange: (value: readonly string[]) => void;
}

const hintText = 'Plain text. A line that starts with ## is a heading, with - a bullet.';

/** One field of a transition screen with its name. */
export function ScreenInput({ field, value, onChange }: ScreenInputProps) {
  const id = useId();
  return (
    <div className="screen-field">
      <label htmlFor={id}>
        {field.name}
        {field.required && (
          <span className="required" aria-hidden="true">
            *
          </span>
        )}
      </label>
      {value === null ? (
        <p id={id} className="hint">It has formatting that this form would lose. Edit it on the issue.</p>
      ) : (
        <Control id={id} field={field} value={value} onChange={onChange} />
      )}
    </div>
  );
}

function Control({ id, field, value, onChange }: ScreenInputProps & { readonly id: string; readonly value: readonly string[] }) {
  const kind = kindOf(field);
  const [first = ''] = value;
  const options = field.allowedValues.map((one) => ({ value: one.id, label: one.name }));
  const chosen = options.filter((one) => value.includes(one.value));
  switch (kind) {
    case null:
      return <p id={id} className="hint">The local Jira cannot fill this field here.</p>;
    case 'some-of':
      return <Select inputId={id} isMulti options={options} value={chosen} placeholder="None" menuPosition="fixed" maxMenuHeight={180} onChange={(picked) => onChange(picked.map((one) => one.value))} />;
    case 'one-of':
      return <Select inputId={id} isRequired={field.required} options={options} value={chosen[0] ?? null} placeholder="Select…" menuPosition="fixed" maxMenuHeight={180} onChange={(picked) => onChange(picked === null ? [] : [picked.value])} />;
    case 'comment':
      return <textarea id={id} required={field.required} rows={3} value={first} onChange={(event) => onChange([event.target.value])} />;
    case 'text':
      return (
        <>
          <textarea id={id} aria-describedby={`${id}-hint`} required={field.required} rows={Math.min(9, Math.max(4, first.split('\n').length + 1))} value={first} onChange={(event) => onChange([event.target.value])} />
          <p id={`${id}-hint`} className="hint">{hintText}</p>
        </>
      );
    default:
      return <input id={id} required={field.required} inputMode={kind === 'number' ? 'decimal' : 'text'} value={first} onChange={(event) => onChange([event.target.value])} />;
  }
}
