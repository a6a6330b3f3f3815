import type { DoneDefinition } from '../../src/core/definition/done-definition';
import type { JiraIssue } from '../../src/contract/jira-issue';
import { CheckIcon } from '../shared/check-icon';
import { usePrediction } from './use-prediction';

/** What the gate would say now: Jira's own answer, not ours. */
export function Prediction(props: { readonly issue: JiraIssue; readonly done: DoneDefinition; readonly reading: number }) {
  const prediction = usePrediction(props.issue, props.done, props.reading);
  return (
    <div className="prediction" aria-live="polite">
      {prediction.kind === 'asking' && <p className="subtle">Asking Jira what blocks Done…</p>}
      {prediction.kind === 'free' && <p className="prediction-free"><CheckIcon state="met" /> Nothing blocks Done.</p>}
      {prediction.kind === 'refused' && (
        <>
          <p>The gate would refuse a move to Done now:</p>
          <blockquote className="refusal">{prediction.text}</blockquote>
        </>
      )}
      {prediction.kind === 'unknown' && <p className="subtle">{prediction.why}</p>}
    </div>
  );
}
