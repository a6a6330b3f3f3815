import type { GateMode } from '../../src/core/done/gate-config';

interface ModeChoiceProps {
  readonly mode: GateMode;
  readonly words: Readonly<Record<GateMode, string>>;
  readonly onChange: (mode: GateMode) => void;
}

const NAMES: readonly (readonly [GateMode, string])[] = [['observe', 'Observe'], ['enforce', 'Enforce']];

export function ModeChoice({ mode, words, onChange }: ModeChoiceProps) {
  return (
    <fieldset className="gate-set">
      <legend><h2>What it does</h2></legend>
      <div className="gate-cards">
        {NAMES.map(([value, name]) => (
          <div key={value} className="gate-card">
            <input type="radio" name="mode" id={`mode-${value}`} checked={mode === value} onChange={() => onChange(value)} aria-describedby={`about-${value}`} />
            <div className="gate-card-words">
              <label className="gate-card-name" htmlFor={`mode-${value}`}>{name}</label>
              <span id={`about-${value}`} className="gate-card-about">{words[value]}</span>
            </div>
          </div>
        ))}
      </div>
    </fieldset>
  );
}
