import type { DoneState } from '../../../src/core/done/judge-done';
import type { DoneListProps } from './done-list-props';
import { WaivedNote } from './waived-note';
import { isTicked } from './with-ticks';

/** A check that a person ticks, in place. */
export function ManualRow({ state, evidence, ticks, ...rest }: DoneListProps & { readonly state: DoneState }) {
  const { issue, served } = rest;
  const { id } = state.criterion;
  const why = issue.fieldIds.evidence === null ? 'no-evidence-field' : served.whyNotTick === null ? undefined : 'why-not-tick';
  const keeping = ticks.pending.has(id);
  const problem = ticks.problems.get(id);
  return (
    <li className="done-row">
      <input
        type="checkbox"
        className="done-box"
        id={`check-${id}`}
        checked={isTicked(evidence, id)}
        disabled={why !== undefined}
        aria-describedby={why}
        // not disabled meanwhile: that would take the focus away
        onChange={(event) => keeping || ticks.tick(id, event.currentTarget.checked)}
      />
      <div className="done-words">
        <label htmlFor={`check-${id}`}>{state.title}</label>
        {problem !== undefined && <p className="problem small" role="alert">This did not work. {problem}</p>}
        <WaivedNote state={state} {...rest} />
      </div>
    </li>
  );
}
