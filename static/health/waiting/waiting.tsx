import Button from '@atlaskit/button/new';
import { readFailureText } from '../../shared/failure-text';
import { Message } from '../../shared/message';
import { HealthSkeleton } from '../health-skeleton';
import { AcceptQueue } from './accept-queue';
import { coveredText } from './covered-text';
import { Questions } from './questions';
import type { Waiting as Found } from './read-waiting';
import { useWaiting } from './use-waiting';
import { Waivers } from './waivers';
import '../../panel/panel.css';
import './waiting.css';

/** What waits for the reader: work to accept, questions to them, waivers about to end. */
export function Waiting() {
  const { answer, reading, again } = useWaiting();
  if (answer === null) return <HealthSkeleton />;
  if (!answer.ok) return <Message tone="warning" action={{ name: 'Try again', run: again }}>What waits for you could not be read. {readFailureText(answer.failure)}</Message>;
  const found = answer.value;
  return (
    <div className="waiting" aria-busy={reading}>
      {isEmpty(found) ? <Nothing asksAcceptance={found.accept !== null} /> : (
        <>
          {found.accept !== null && found.accept.length > 0 && <AcceptQueue items={found.accept} />}
          {found.questions.length > 0 && <Questions asked={found.questions} mayComment={found.mayComment} />}
          {found.waivers.length > 0 && <Waivers waivers={found.waivers} />}
        </>
      )}
      <div className="waiting-foot">
        <p className="subtle small">{coveredText(found)}</p>
        <Button spacing="compact" isLoading={reading} onClick={again}>Read again</Button>
      </div>
    </div>
  );
}

const isEmpty = ({ accept, questions, waivers }: Found): boolean => (accept?.length ?? 0) + questions.length + waivers.length === 0;

function Nothing({ asksAcceptance }: { readonly asksAcceptance: boolean }) {
  return (
    <section aria-labelledby="nothing-waits">
      <h2 id="nothing-waits">Nothing is waiting for you.</h2>
      <p>This page watches for:</p>
      <ul className="waiting-watched">
        <li>finished work that nobody has accepted yet{asksAcceptance ? '' : ' (the Definition of Done of this project asks for no acceptance)'}</li>
        <li>comments on open issues that mention you and that you have not answered</li>
        <li>waivers that end within three days, or ended in the last seven</li>
      </ul>
    </section>
  );
}
