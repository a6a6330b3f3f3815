import Button from '@atlaskit/button/new';
import { useMemo, useRef, useState } from 'react';
import type { JiraIssue } from '../../src/contract/jira-issue';
import type { Readiness } from '../../src/core/readiness/readiness';
import { dayText } from '../shared/day-text';
import { shelfNow } from '../shared/shelf-now';
import { useTools } from './panel-tools';
import { shelfText } from './shelf-text';
import './shelf-life.css';

interface ShelfLifeProps {
  readonly issue: JiraIssue;
  readonly readiness: Readiness;
  /** How long "ready" holds in this project. */
  readonly days: number;
}

/** One line under the score: since when and until when the issue is ready, what ended it, or whether it still holds, with one click to say so. */
export function ShelfLife({ issue, readiness, days }: ShelfLifeProps) {
  const { context, actions } = useTools();
  const box = useRef<HTMLDivElement>(null);
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const known = useMemo(() => shelfNow(issue, readiness, days), [issue, readiness, days]);
  if (known === null) return null;
  const { text, dates, asks } = shelfText(known, readiness, days, (at) => dayText(at, known.now, context.locale, context.timezone));
  const mayConfirm = issue.editable.size > 0;
  const notes = [dates, asks && !mayConfirm ? 'Somebody who may edit it can say so.' : ''].filter((note) => note !== '');

  const confirm = async () => {
    if (working) return;
    setWorking(true);
    const outcome = await actions.confirmReady(known.words);
    setWorking(false);
    setProblem(outcome.ok ? null : outcome.message);
    // the button that was pressed is gone: whoever uses the keyboard stays where they are
    if (outcome.ok) box.current?.focus({ preventScroll: true });
  };

  return (
    <div className={`shelf ${asks ? 'shelf-asks' : ''}`} ref={box} tabIndex={-1}>
      <p className="shelf-words" role="status">
        <span className={asks ? undefined : 'subtle'}>{text}</span> {notes.length > 0 && <span className="shelf-notes subtle small">{notes.join(' ')}</span>}
      </p>
      {asks && mayConfirm && (
        <Button spacing="compact" isLoading={working} onClick={() => void confirm()}>
          Still valid
        </Button>
      )}
      {problem && asks && <p className="problem small" role="alert">{problem}</p>}
    </div>
  );
}
