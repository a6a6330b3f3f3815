import Button from '@atlaskit/button/new';
import type { ProofState } from './use-proof';
import { whatIsMissing } from './proof';

/** What is tried before a gate may enforce, and what came of it. It stands there in either mode: the page does not move under a person's hand. */
export function ProofSection({ state, onRun }: { readonly state: ProofState; readonly onRun: () => void }) {
  return (
    <section>
      <h2>Before it may enforce</h2>
      <p>
        A gate that cannot read the app's fields would refuse everybody. So Ready &amp; Done writes a mark into them on one issue of each type, in every project that uses this workflow, reads it back and takes it away. Nobody is notified and nothing shows in the history; the issue's time of change may move.
      </p>
      <div className="gate-proof" role="status">
        {state.kind === 'running' && <p className="subtle">{state.place === null ? 'Looking up the projects…' : `Checking ${state.place.name}${state.total > 1 ? ` (${state.index + 1} of ${state.total})` : ''}…`}</p>}
        {state.kind === 'failed' && <p className="problem">{state.why}</p>}
        {state.kind === 'proven' && <p>The fields can be read in {state.reports.map(({ project }) => project.name).join(', ')}. It may enforce.</p>}
        {state.kind === 'unproven' && (
          <>
            <p className="problem">It cannot enforce yet:</p>
            <ul className="gate-points">
              {state.reports.flatMap(whatIsMissing).map((missing) => <li key={missing}>{missing}</li>)}
            </ul>
          </>
        )}
      </div>
      <div>
        <Button isDisabled={state.kind === 'running'} onClick={onRun}>{state.kind === 'none' || state.kind === 'running' ? 'Check now' : 'Check again'}</Button>
      </div>
    </section>
  );
}
