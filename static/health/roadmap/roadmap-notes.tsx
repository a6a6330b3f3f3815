import type { JiraFailure } from '../../shared/answer';
import { countText } from '../../../src/core/count-text';
import { readFailureText } from '../../shared/failure-text';
import { Message } from '../../shared/message';
import type { Roadmap } from './use-roadmap';

interface RoadmapNotesProps {
  readonly roadmap: Roadmap;
  /** Whether every open item is read. */
  readonly complete: boolean;
}

/** What a reader has to know to trust the figures: what failed, what is missing, what is still being read. */
export function RoadmapNotes({ roadmap: { reading, reader, known }, complete }: RoadmapNotesProps) {
  const { failure, epics, doneBounded, epicsBounded, unread, done } = reading;
  const past = known?.input.health.past;
  const notes = [
    ...(known !== null && reading.phase === 'reading' ? ['What was finished is being read; progress grows until it is.'] : []),
    ...(known !== null && reading.phase !== 'reading' && !complete ? ['The figures change until every open item is read.'] : []),
    ...(doneBounded ? [`Progress counts the ${done.length.toLocaleString('en')} items that were finished last; older ones are not read.`] : []),
    ...(epicsBounded && epics !== null ? [`Only the first ${epics.length.toLocaleString('en')} epics in rank order are shown.`] : []),
    ...(unread > 0 ? [`Jira could not give ${countText(unread, 'epic or finished item', 'epics and finished items')}.`] : []),
    ...(past?.kind === 'not-enough' && epics !== null && epics.length > 0 ? [`There is no forecast. ${past.missing}`] : []),
  ];
  return (
    <>
      {failure && (
        <Message tone="warning" action={{ name: epics === null ? 'Try again' : 'Go on reading', run: reader.goOn }}>
          {epics === null ? 'The epics could not be read.' : 'Not everything of the roadmap could be read.'} {projectFailureText(failure)}
        </Message>
      )}
      {known !== null && <p className="roadmap-notes subtle small" role="status">{notes.join(' ')}</p>}
    </>
  );
}

const projectFailureText = (failure: JiraFailure): string =>
  failure.kind === 'unseen' || failure.kind === 'forbidden' ? "You can't see this project." : readFailureText(failure);
