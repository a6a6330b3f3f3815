import Button from '@atlaskit/button/new';
import { useState } from 'react';
import { countText } from '../../src/core/count-text';
import { doorFailureText } from '../shared/door-client';
import { Message } from '../shared/message';
import { ThresholdsEditor } from './thresholds-editor';
import { setCount, thresholdForm } from './thresholds-form';
import { useDoor } from './use-door';
import './backlog-figures.css';

/** What the figures of the Backlog health page are held against. Folded away: most teams never need to change it. */
export function BacklogFigures() {
  const { reply, again, show } = useDoor('thresholds');
  const [open, setOpen] = useState(false);
  return (
    <section aria-labelledby="backlog-figures">
      <h2 id="backlog-figures">Backlog figures</h2>
      <p className="subtle">What the figures on the page “Backlog health” are held against. Scores, the Definition of Ready and gates do not depend on it.</p>
      {reply?.ok === false && <Message tone="warning" action={{ name: 'Try again', run: again }}>The thresholds could not be loaded. {doorFailureText(reply.failure)}</Message>}
      {reply === null && <p role="status">Loading the thresholds…</p>}
      {reply?.ok === true && (
        <>
          <p>{setText(setCount(thresholdForm(reply.value.values)))}</p>
          <div className="buttons">
            <Button aria-expanded={open} onClick={() => setOpen(!open)}>{open ? 'Hide thresholds' : 'Show and change thresholds'}</Button>
          </div>
          <div hidden={!open}>
            <ThresholdsEditor saved={reply.value} onSaved={show} />
          </div>
        </>
      )}
    </section>
  );
}

const setText = (count: number): string => (count === 0 ? 'All thresholds are the usual ones.' : `Your team has set ${countText(count, 'threshold')}; the others are the usual ones.`);
