import Button from '@atlaskit/button/new';
import { lazy, Suspense, useRef, useState } from 'react';
import type { JiraIssue } from '../../src/contract/jira-issue';
import type { Finding } from '../../src/core/readiness/readiness';
import { AskedNotice } from './asked-notice';
import { useTools } from './panel-tools';
import type { EditOutcome } from './panel-state';
import { questionDraft, whyNotAsk } from './question';

// Few readers open it, and it is not needed for the first score.
const QuestionForm = lazy(() => import('./question-form').then((m) => ({ default: m.QuestionForm })));

type TakeBack = () => Promise<EditOutcome>;

interface AskFixProps {
  readonly finding: Finding;
  readonly issue: JiraIssue;
  /** A first wording; without one it is made of the finding. */
  readonly draft?: string;
  readonly whyNotNow?: () => Promise<string | null>;
}

/** Asks the reporter in a comment, after the person has seen and edited it. What was typed stays when the form is closed. */
export function AskFix({ finding, issue, draft, whyNotNow }: AskFixProps) {
  const [stage, setStage] = useState<'closed' | 'open' | 'sent'>('closed');
  const [takeBack, setTakeBack] = useState<TakeBack | null>(null);
  const [question, setQuestion] = useState(() => draft ?? questionDraft(finding));
  const opener = useRef<HTMLButtonElement>(null);
  const done = useRef<HTMLDivElement>(null);
  const { reporter, key } = issue.facts;
  const { context, mayComment } = useTools();
  const whyNot = whyNotAsk(reporter, context.accountId, mayComment);
  const helpId = `ask-help-${finding.rule}`;

  const close = () => {
    setStage('closed');
    setTimeout(() => opener.current?.focus());
  };
  const sent = (undo: TakeBack) => {
    setTakeBack(() => undo);
    setStage('sent');
    setTimeout(() => done.current?.focus());
  };

  if (stage === 'sent' && takeBack !== null) {
    return (
      <div ref={done} tabIndex={-1} className="asked">
        <AskedNotice name={reporter?.displayName ?? ''} takeBack={takeBack} onTakenBack={close} />
      </div>
    );
  }
  if (stage === 'open' && reporter !== null) {
    return (
      <Suspense fallback={<div className="question-room" role="status" aria-label="Opening the comment" />}>
        <QuestionForm issueKey={key} reporter={reporter} quote={finding.quote} rule={finding.rule} question={question} onWrite={setQuestion} {...(whyNotNow === undefined ? {} : { whyNotNow })} onSent={sent} onClose={close} />
      </Suspense>
    );
  }
  return (
    <div className="fix">
      <div className="fix-row">
        <Button ref={opener} isDisabled={whyNot !== null} aria-describedby={helpId} onClick={() => setStage('open')}>
          Ask the reporter
        </Button>
      </div>
      <p id={helpId} className="subtle small">{whyNot ?? 'You see the comment before it is sent.'}</p>
    </div>
  );
}
