import { PRESETS, type Preset } from '../../src/core/definition/presets';
import { Lozenge } from '../shared/lozenge';

interface PresetCardsProps {
  /** Null: the form is a mix of its own. */
  readonly chosen: Preset['id'] | null;
  readonly proposed: Preset['id'] | null;
  readonly onChoose: (preset: Preset) => void;
}

/** The presets as radio buttons; choosing one fills the form and saves nothing. */
export function PresetCards({ chosen, proposed, onChoose }: PresetCardsProps) {
  return (
    <fieldset className="plain">
      <legend className="only-read-aloud">Preset</legend>
      <div className="presets">
        {PRESETS.map((preset) => (
          <div key={preset.id} className="preset">
            <input type="radio" name="preset" id={`preset-${preset.id}`} aria-describedby={`about-${preset.id}`} checked={chosen === preset.id} onChange={() => onChoose(preset)} />
            <div className="preset-words">
              <span>
                <label className="preset-name" htmlFor={`preset-${preset.id}`}>{preset.name}</label> {proposed === preset.id && <Lozenge tone="information">Proposed</Lozenge>}
              </span>
              <span id={`about-${preset.id}`} className="preset-about small">{preset.description}</span>
              <span className="preset-about small">{`Ready from ${preset.ready.readyFrom}, close from ${preset.ready.closeFrom}`}</span>
            </div>
          </div>
        ))}
      </div>
      {chosen === null && <p className="subtle small">These settings are your own mix. Choosing a preset replaces the rules, weights and limits on this page.</p>}
    </fieldset>
  );
}
