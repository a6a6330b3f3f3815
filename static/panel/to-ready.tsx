import { useMemo } from 'react';
import type { ReadyDefinition } from '../../src/core/definition/definition';
import { cheapestWay, type Step } from '../../src/core/readiness/cheapest-way';
import type { Readiness } from '../../src/core/readiness/readiness';
import { stepsText } from '../shared/way-text';
import { showFinding } from './finding-place';
import './to-ready.css';

/** The shortest way to ready, each step a way to its finding. Nothing where there is no way to go. */
export function ToReady({ readiness, definition }: { readonly readiness: Readiness; readonly definition: ReadyDefinition }) {
  const way = useMemo(() => cheapestWay(readiness, definition), [readiness, definition]);
  if (way === null) return null;
  return (
    <section aria-labelledby="to-ready">
      <h2 id="to-ready">{stepsText(way)}</h2>
      <ol className="way">
        {way.steps.map((step) => (
          <li key={step.rule}>
            <button type="button" className="link way-step" onClick={() => showFinding(step.wins)}>{step.does}</button> <StepScore step={step} />
          </li>
        ))}
      </ol>
      {!way.alone && <p className="subtle small">This includes an issue that has to be finished first, perhaps by somebody else.</p>}
    </section>
  );
}

/** "85 → 93", and the same in words for a screen reader. */
function StepScore({ step: { gains, scoreAfter } }: { readonly step: Step }) {
  if (gains === 0) return <span className="subtle">required, no points</span>;
  return (
    <span className="subtle way-score">
      <span aria-hidden="true">{`${scoreAfter - gains} → ${scoreAfter}`}</span>
      <span className="only-read-aloud">{`from ${scoreAfter - gains} to ${scoreAfter} points`}</span>
    </span>
  );
}
