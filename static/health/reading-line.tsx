import type { JiraFailure } from '../shared/answer';
import { countText } from '../shared/count-text';
import { readFailureText } from '../shared/failure-text';
import { Message } from '../shared/message';
import { shownItems, type Backlog } from './backlog-state';
import { useHealthData } from './health-data';

/** How far reading is, what went wrong on the way, and who is counted. */
export function ReadingLine() {
  const { backlog, history, actions } = useHealthData();
  const { phase, failure } = backlog;
  const count = shownItems(backlog).length;
  return (
    <>
      {failure && (
        <Message tone="warning" action={{ name: count === 0 ? 'Try again' : 'Go on reading', run: actions.goOn }}>
          {count === 0 ? projectFailureText(failure) : `Reading stopped after ${countText(backlog.items.length, 'item')}. ${projectFailureText(failure)}`}
        </Message>
      )}
      {count > 0 && history.kind === 'failed' && (
        <Message tone="warning" action={{ name: 'Read it again', run: actions.historyAgain }}>
          What was finished lately could not be read, so some figures are missing. {projectFailureText(history.failure)}
        </Message>
      )}
      {count === 0 && phase === 'complete' && <p className="subtle">No open items in this project that you can see.</p>}
      {count > 0 && <p className="subtle small" role="status">{caption(phase, count)}</p>}
    </>
  );
}

function caption(phase: Backlog['phase'], count: number): string {
  if (phase !== 'complete') return `${count} read…`;
  return `You can see ${countText(count, 'open item')}. Items that you can't see are not counted.`;
}

const projectFailureText = (failure: JiraFailure): string =>
  failure.kind === 'unseen' || failure.kind === 'forbidden' ? "You can't see this project." : readFailureText(failure);
