import type { JiraFailure } from '../shared/answer';
import { countText } from '../../src/core/count-text';
import { readFailureText } from '../shared/failure-text';
import { Message } from '../shared/message';
import { shownItems } from './backlog-state';
import { useHealthData } from './health-data';
import { readingText } from './reading-text';

/** How far reading is, what went wrong on the way, and who is counted. */
export function ReadingLine() {
  const { backlog, history, actions } = useHealthData();
  const { phase, failure } = backlog;
  const count = shownItems(backlog).length;
  return (
    <>
      {failure && (
        <Message tone="warning" action={{ name: count === 0 ? 'Try again' : 'Go on reading', run: actions.goOn }}>
          {count === 0 ? `The backlog could not be read. ${projectFailureText(failure)}` : `Reading stopped after ${countText(backlog.read, 'item')}. ${projectFailureText(failure)}`}
        </Message>
      )}
      {count > 0 && history.kind === 'failed' && (
        <Message tone="warning" action={{ name: 'Read it again', run: actions.historyAgain }}>
          What was finished lately could not be read, so some figures are missing. {projectFailureText(history.failure)}
        </Message>
      )}
      {count === 0 && phase === 'complete' && (
        <p className="subtle">No open items in this project that you can see. As soon as there are some, this page tells how long the ready work lasts and what to refine first.</p>
      )}
      {(count > 0 || phase === 'reading') && <p className="reading-line subtle small" role="status">{readingText(backlog)}</p>}
    </>
  );
}

const projectFailureText = (failure: JiraFailure): string =>
  failure.kind === 'unseen' || failure.kind === 'forbidden' ? "You can't see this project." : readFailureText(failure);
