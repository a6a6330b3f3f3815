import { TextArea } from '../shared/text-area';

interface WordsFieldProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A list of words, one a line. */
export function WordsField({ id, label, help, value, problem, onChange }: WordsFieldProps) {
  return (
    <div className="field words-field">
      <label className="label" htmlFor={id}>{label}</label>
      <TextArea id={id} value={value} rows={3} isInvalid={problem !== undefined} describedBy={`${id}-help`} onChange={onChange} />
      <p id={`${id}-help`} className={problem ? 'problem small' : 'subtle small'} role={problem ? 'alert' : undefined}>
        {problem ?? help}
      </p>
    </div>
  );
}
