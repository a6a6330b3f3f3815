import Button from '@atlaskit/button/new';
import type { Definition } from '../../../src/core/definition/definition';
import { CheckIcon } from '../../shared/check-icon';
import { useDoneTools } from './done-tools';
import type { Forecast } from './forecast';
import { forecastWords, olderWords } from './forecast-words';
import type { Asked } from './use-asked';

interface PredictionProps {
  readonly asked: Asked;
  readonly definition: Definition;
  /** Name of the present status. */
  readonly status: string;
  /** How many criteria are not met as the app reads it: about as many lines will be said. */
  readonly expected: number;
}

/** What Jira would say to a move to Done now: its own engine's answer to the gate's own text, for each way into Done. */
export function Prediction({ asked: { transitions, forecasts }, definition, status, expected }: PredictionProps) {
  const { retry } = useDoneTools();
  const failed = transitions?.ok === false || forecasts?.some(({ answer }) => answer.kind === 'unknown') === true;
  return (
    <div className="prediction">
      <h3 id="blocks-done">What still blocks Done</h3>
      <div className="prediction" aria-live="polite">
        {transitions?.ok === false ? (
          <p className="subtle">Jira could not say which ways lead to Done.</p>
        ) : forecasts === undefined ? (
          <p className="subtle" style={{ minHeight: `${roomOf(expected)}rem` }}>Asking Jira what blocks Done…</p>
        ) : (
          <>
            {forecasts.length === 0 && <p className="subtle">No transition leads from “{status}” to a done status for you.</p>}
            {forecasts.map((one) => <Said key={`${one.guard} ${one.transitions.join('\n')}`} forecast={one} alone={forecasts.length === 1} inForce={definition.version} />)}
          </>
        )}
      </div>
      {failed && <p className="fix-row subtle small">The list above is the app’s own reading. <Button spacing="compact" onClick={retry}>Ask again</Button></p>}
    </div>
  );
}

/** Room for the answer, in rem, so that what stands below does not jump when it comes. */
const roomOf = (lines: number): number => (lines === 0 ? 1.25 : 4.375 + 1.25 * lines);

function Said({ forecast, alone, inForce }: { readonly forecast: Forecast; readonly alone: boolean; readonly inForce: number }) {
  const { guard, answer, madeFrom } = forecast;
  const words = forecastWords(forecast, alone);
  const free = answer.kind === 'free' && guard !== 'none';
  return (
    <>
      {free ? <p className="prediction-free"><CheckIcon state="met" /> {words}</p> : <p className={answer.kind === 'refused' ? undefined : 'subtle'}>{words}</p>}
      {answer.kind === 'refused' && <blockquote className="refusal">{answer.text}</blockquote>}
      {madeFrom !== null && <p className="subtle small">{olderWords(madeFrom, inForce)}</p>}
    </>
  );
}
