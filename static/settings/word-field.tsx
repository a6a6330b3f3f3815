interface WordFieldProps {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string;
  readonly help: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}

/** A line of the team's own words; the placeholder is what stands there without them. */
export function WordField({ id, label, placeholder, help, value, problem, onChange }: WordFieldProps) {
  return (
    <div className="field">
      <label className="label" htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input"
        autoComplete="off"
        placeholder={placeholder}
        value={value}
        aria-invalid={problem !== undefined}
        aria-describedby={`${id}-help`}
        onChange={(event) => onChange(event.currentTarget.value)}
      />
      <p id={`${id}-help`} className={problem ? 'problem small' : 'subtle small'} role={problem ? 'alert' : undefined}>
        {problem ?? help}
      </p>
    </div>
  );
}
