import Button from '@atlaskit/button/new';
import { lazy, Suspense, useRef, useState } from 'react';
import type { JiraIssue } from '../../src/contract/jira-issue';
import type { Finding } from '../../src/core/readiness/readiness';
import { useTools } from './panel-tools';
import { questionDraft, whyNotAsk } from './question';

// Few readers open it, and it is not needed for the first score.
const QuestionForm = lazy(() => import('./question-form').then((m) => ({ default: m.QuestionForm })));

/** Asks the reporter in a comment, after the person has seen and edited it. What was typed stays when the form is closed. */
export function AskFix({ finding, issue }: { readonly finding: Finding; readonly issue: JiraIssue }) {
  const [stage, setStage] = useState<'closed' | 'open' | 'sent'>('closed');
  const [question, setQuestion] = useState(() => questionDraft(finding));
  const opener = useRef<HTMLButtonElement>(null);
  const done = useRef<HTMLParagraphElement>(null);
  const { reporter, key } = issue.facts;
  const { context, mayComment } = useTools();
  const whyNot = whyNotAsk(reporter, context.accountId, mayComment);
  const helpId = `ask-help-${finding.rule}`;

  const close = () => {
    setStage('closed');
    setTimeout(() => opener.current?.focus());
  };
  const sent = () => {
    setStage('sent');
    setTimeout(() => done.current?.focus());
  };

  if (stage === 'sent') return <p ref={done} tabIndex={-1} role="status" className="asked">You asked {reporter?.displayName} in a comment.</p>;
  if (stage === 'open' && reporter !== null) {
    return (
      <Suspense fallback={<div className="question-room" role="status" aria-label="Opening the comment" />}>
        <QuestionForm issueKey={key} reporter={reporter} quote={finding.quote} rule={finding.rule} question={question} onWrite={setQuestion} onSent={sent} onClose={close} />
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
