interface NumberFieldProps {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly problem: string | undefined;
  readonly onChange: (value: string) => void;
}

export function NumberField({ id, label, help, value, problem, onChange }: NumberFieldProps) {
  return (
    <div className="field">
      <label className="label" htmlFor={id}>{label}</label>
      <input
        id={id}
        className="input input-number"
        inputMode="decimal"
        autoComplete="off"
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
