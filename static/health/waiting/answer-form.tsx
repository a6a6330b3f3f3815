import Button from '@atlaskit/button/new';
import { useId, useState, type FormEvent } from 'react';
import { TextArea } from '../../shared/text-area';
import { useEscape } from '../../shared/use-escape';
import { useHealthData } from '../health-data';
import type { IssueComment } from './open-question';
import { sendAnswer, type SentAnswer } from './send-answer';

interface AnswerFormProps {
  readonly issueKey: string;
  readonly to: IssueComment['author'];
  readonly onSent: (sent: Extract<SentAnswer, { readonly ok: true }>) => void;
  readonly onClose: () => void;
}

/** The reader's own words, added to the issue as a comment. */
export function AnswerForm({ issueKey, to, onSent, onClose }: AnswerFormProps) {
  const { jira } = useHealthData();
  const id = useId();
  const [words, setWords] = useState('');
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const form = useEscape<HTMLFormElement>(() => {
    if (!sending) onClose();
  });
  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    setSending(true);
    const outcome = await sendAnswer(jira, issueKey, to, words);
    setSending(false);
    if (outcome.ok) onSent(outcome);
    else setProblem(outcome.message);
  };
  return (
    <form ref={form} className="question" onSubmit={(event) => void send(event)} noValidate>
      <label htmlFor={id} className="small subtle">Your answer, as a comment on {issueKey}{to === null ? '' : ` that mentions ${to.displayName}`}</label>
      <TextArea id={id} value={words} rows={2} isInvalid={problem !== null} describedBy={`${id}-help`} autoFocus onChange={setWords} />
      <p id={`${id}-help`} className={problem === null ? 'subtle small' : 'problem small'} role={problem === null ? undefined : 'alert'}>{problem ?? 'You can take it back until somebody comments after it.'}</p>
      <div className="fix-row">
        <Button type="submit" appearance="primary" spacing="compact" isLoading={sending}>Send answer</Button>
        <Button appearance="subtle" spacing="compact" isDisabled={sending} onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
