import type { DoneState } from '../../../src/core/done/judge-done';
import { CheckIcon } from '../../shared/check-icon';
import type { DoneListProps } from './done-list-props';
import { OpenIssues } from './open-issues';
import { rowWords } from './row-words';
import { WaivedNote } from './waived-note';

/** One criterion: met or not, and what to do. */
export function DoneRow({ state, asking, accepted, ...rest }: DoneListProps & { readonly state: DoneState }) {
  const words = state.criterion.kind === 'accepted' && accepted !== '' && state.waivedUntil === null ? accepted : rowWords(state, asking);
  return (
    <li className="done-row">
      <CheckIcon state={state.waivedUntil === null ? state.state : 'waived'} />
      <div className="done-words">
        <p>{state.title}</p>
        {words !== '' && <p className="subtle small">{words}</p>}
        <OpenIssues keys={state.open} issue={rest.issue} />
        <WaivedNote state={state} {...rest} />
      </div>
    </li>
  );
}
