interface ChoicesProps {
  readonly legend: string;
  readonly help?: string;
  readonly problem?: string | undefined;
  readonly id: string;
  readonly options: readonly { readonly value: string; readonly name: string }[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Check boxes under one question. What is chosen but not among the options stays chosen. */
export function Choices({ legend, help, problem, id, options, chosen, onChange }: ChoicesProps) {
  const toggle = (value: string) => onChange(chosen.includes(value) ? chosen.filter((other) => other !== value) : [...chosen, value]);
  return (
    <fieldset className="plain field" aria-describedby={`${id}-help`}>
      <legend className="label">{legend}</legend>
      <div className="choices">
        {options.map(({ value, name }) => (
          <label key={value} className="choice">
            <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(value)} /> {name}
          </label>
        ))}
      </div>
      <p id={`${id}-help`} className={problem ? 'problem small' : 'subtle small'} role={problem ? 'alert' : undefined}>
        {problem ?? help}
      </p>
    </fieldset>
  );
}
