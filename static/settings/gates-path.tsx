import Button from '@atlaskit/button/new';
import type { CoveredGate, CoveredPath } from '../../src/core/done/coverage';
import { exemptNames, pathText, standingText } from '../../src/core/done/coverage-text';
import { stepsFor, type GateStep } from '../../src/core/done/gate-step';
import { Lozenge } from '../shared/lozenge';
import { STATE_NAMES, STATE_TONES, STEP_NAMES, versionText } from './gates-text';

/** What somebody is about to do on a path: put a gate there, or change one. */
export type ChosenStep = 'attach' | { readonly gate: CoveredGate; readonly step: GateStep };

interface GatesPathProps {
  readonly path: CoveredPath;
  readonly mayChange: boolean;
  readonly mayAttach: boolean;
  /** The step that is being asked about on this path. */
  readonly open: ChosenStep | null;
  readonly onStep: (step: ChosenStep, button: HTMLButtonElement) => void;
}

/** A path into Done: who guards it, whom it lets through, what to do next. */
export function GatesPath({ path, mayChange, mayAttach, open, onStep }: GatesPathProps) {
  const { gates, state } = path;
  return (
    <tr>
      <th scope="row" className="gates-path" data-name="Path">{pathText(path)}</th>
      <td>
        {gates.length === 0 && <Lozenge tone={STATE_TONES[state]}>{STATE_NAMES[state]}</Lozenge>}
        {gates.map((gate) => (
          <div className="gates-gate" key={gate.ruleId}>
            <Lozenge tone={STATE_TONES[gate.state]}>{STATE_NAMES[gate.state]}</Lozenge>
            <span className="small">{sentence(gate)}</span>
          </div>
        ))}
      </td>
      <td>
        {gates.length === 0 && !mayChange && <span className="subtle small">A Jira administrator can put a gate on it.</span>}
        {gates.length === 0 && mayAttach && (
          <Button spacing="compact" aria-expanded={open === 'attach'} aria-label={`Put a gate on ${pathText(path)}`} onClick={(event) => onStep('attach', event.currentTarget)}>
            Put a gate
          </Button>
        )}
        {mayChange && gates.map((gate) => (
          <div className="buttons" key={gate.ruleId}>
            {stepsFor(gate).map((step) => (
              <Button key={step} spacing="compact" aria-expanded={open !== null && open !== 'attach' && open.gate.ruleId === gate.ruleId && open.step === step} aria-label={`${STEP_NAMES[step]}: ${pathText(path)}`} onClick={(event) => onStep({ gate, step }, event.currentTarget)}>
                {STEP_NAMES[step]}
              </Button>
            ))}
          </div>
        ))}
        {!mayChange && gates.length > 0 && <span className="subtle small">{state === 'guarded' ? 'Nothing to do.' : 'A Jira administrator can change it.'}</span>}
      </td>
    </tr>
  );
}

function sentence(gate: CoveredGate): string {
  const through = exemptNames(gate);
  const words = standingText(gate);
  return `${words.charAt(0).toUpperCase()}${words.slice(1)}.${versionText(gate)}${through.length === 0 ? '' : ` Lets through ${through.join(', ')}.`}`;
}
