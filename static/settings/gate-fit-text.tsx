import { Message } from '../shared/message';
import type { GateFit } from './gate-fit';

interface GateFitTextProps {
  /** Null: something has to be filled in first. */
  readonly fit: GateFit | null;
  readonly empty: boolean;
}

/** Whether a gate can be made from the criteria, said while they are being changed. */
export function GateFitText({ fit, empty }: GateFitTextProps) {
  if (empty) return <Message tone="neutral">Without criteria there is nothing to ask: no gate can be made from this, and the panel shows no checklist.</Message>;
  if (fit === null) return null;
  if (!fit.ok) return <Message tone="warning">No gate can be made from this. {fit.why} You can save it: the checklist in the panel works without a gate.</Message>;
  return (
    <div className="gate-fit">
      <p className="subtle small">{fit.text}</p>
      <details>
        <summary className="small">What it says of an issue that misses everything</summary>
        <blockquote className="refusal">{fit.example}</blockquote>
      </details>
    </div>
  );
}
