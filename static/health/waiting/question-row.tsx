import Button from '@atlaskit/button/new';
import { useRef, useState } from 'react';
import { countText } from '../../../src/core/count-text';
import { dateText } from '../../shared/date-text';
import { IssueLink } from '../../shared/issue-link';
import { useHealthData } from '../health-data';
import { AnswerForm } from './answer-form';
import type { AskedOf } from './read-waiting';
import type { SentAnswer } from './send-answer';

type Sent = Extract<SentAnswer, { readonly ok: true }>;

/** A question on an issue, answered in place. */
export function QuestionRow({ asked: { issue, question }, mayComment }: { readonly asked: AskedOf; readonly mayComment: boolean }) {
  const { context } = useHealthData();
  const [open, setOpen] = useState(false);
  const [sent, setSent] = useState<Sent | null>(null);
  const [problem, setProblem] = useState('');
  const opener = useRef<HTMLButtonElement>(null);
  const { key, summary } = issue.facts;
  const { author, at } = question.comment;
  const close = () => {
    setOpen(false);
    setTimeout(() => opener.current?.focus());
  };
  const takeBack = async (answer: Sent) => {
    const outcome = await answer.takeBack();
    setProblem(outcome.ok ? '' : outcome.message);
    if (outcome.ok) setSent(null);
  };
  return (
    <li className="waiting-row">
      <p><IssueLink issueKey={key} siteUrl={context.siteUrl}>{key} {summary}</IssueLink></p>
      <blockquote className="asked-words">{question.lines.map((line, index) => <p key={index}>{line}</p>)}</blockquote>
      <p className="subtle small">
        {author === null ? 'Asked' : `${author.displayName} asked`} on {dateText(new Date(at).toISOString(), context.locale, context.timezone)}
        {question.earlier > 0 && `; ${countText(question.earlier, 'earlier comment')} to you ${question.earlier === 1 ? 'waits' : 'wait'} with it`}
      </p>
      {sent !== null && (
        <div className="waiting-sent">
          <p role="status">Your answer is on {key}.</p>
          <Button spacing="compact" appearance="subtle" onClick={() => void takeBack(sent)}>Take it back</Button>
        </div>
      )}
      {problem !== '' && <p className="problem small" role="alert">{problem}</p>}
      {sent === null && !open && (mayComment ? <div><Button ref={opener} spacing="compact" aria-label={`Answer on ${key}`} onClick={() => setOpen(true)}>Answer</Button></div> : <p className="subtle small">You don’t have permission to comment in this project.</p>)}
      {sent === null && open && (
        <AnswerForm
          issueKey={key}
          to={author}
          onSent={(answer) => {
            setOpen(false);
            setSent(answer);
          }}
          onClose={close}
        />
      )}
    </li>
  );
}
