import { Message } from '../shared/message';
import type { GateFit } from './gate-fit';

interface GateFitTextProps {
  /** Of those criteria that are filled in: null where none is. */
  readonly fit: (GateFit & { readonly of: number }) | null;
  /** How many there are. */
  readonly criteria: number;
}

/** Whether a gate can be made from the criteria, said while they are being changed. */
export function GateFitText({ fit, criteria }: GateFitTextProps) {
  if (criteria === 0) return <Message tone="neutral">Without criteria there is nothing to ask: no gate can be made from this, and the panel shows no checklist.</Message>;
  if (fit === null) return null;
  if (!fit.ok) return <Message tone="warning">No gate can be made from this. {fit.why} You can save it: the checklist in the panel works without a gate.</Message>;
  return (
    <div className="gate-fit">
      <p className="subtle small">{fit.text}{fit.of < criteria && ' What is not filled in yet is not counted.'}</p>
      <details>
        <summary className="small">What it says of {fit.example.type === null ? 'an issue' : `one of type ${fit.example.type}`} that misses everything</summary>
        <blockquote className="refusal">{fit.example.text}</blockquote>
      </details>
    </div>
  );
}
