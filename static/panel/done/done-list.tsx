import type { DoneListProps } from './done-list-props';
import { DoneRow } from './done-row';
import { ManualRow } from './manual-row';

/** Each criterion in the definition's order: manual checks to be ticked, the others as Jira has them. */
export function DoneList(props: DoneListProps) {
  const { states, issue, served } = props;
  if (states.length === 0) return null;
  const manual = states.some(({ criterion }) => criterion.kind === 'manual-check');
  return (
    <>
      <ul className="done-rows">
        {states.map((state) => (state.criterion.kind === 'manual-check' ? <ManualRow key={state.criterion.id} {...props} state={state} /> : <DoneRow key={state.criterion.id} {...props} state={state} />))}
      </ul>
      {manual && served.whyNotTick !== null && issue.fieldIds.evidence !== null && <p id="why-not-tick" className="subtle small">{served.whyNotTick}</p>}
    </>
  );
}
