import type { EvidenceState } from '../../src/contract/door';
import type { DoneState } from '../../src/core/done/judge-done';
import { CheckIcon } from '../shared/check-icon';
import { AcceptanceButton } from './acceptance-button';

interface DoneRowProps {
  readonly state: DoneState;
  readonly acceptance: EvidenceState;
  readonly finished: boolean;
}

/** One criterion: met or not, and what to do. */
export function DoneRow({ state, acceptance, finished }: DoneRowProps) {
  return (
    <li className="done-row">
      <CheckIcon state={state.state} />
      <div className="done-words">
        <p>{state.title}</p>
        {state.detail !== '' && <p className="subtle small">{state.detail}</p>}
        {state.criterion.kind === 'accepted' && !finished && <AcceptanceButton acceptance={acceptance} accepted={state.state === 'met'} />}
      </div>
    </li>
  );
}
