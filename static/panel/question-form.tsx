import Button from '@atlaskit/button/new';
import { useState, type FormEvent } from 'react';
import type { Reporter } from '../../src/core/story/issue-facts';
import { TextArea } from '../shared/text-area';
import { useEscape } from '../shared/use-escape';
import { useTools } from './panel-tools';
import type { EditOutcome } from './panel-state';
import { sendQuestion, type SentQuestion } from './send-question';

interface QuestionFormProps {
  readonly issueKey: string;
  readonly reporter: Reporter;
  readonly quote: string;
  readonly rule: string;
  readonly question: string;
  readonly onWrite: (question: string) => void;
  /** Asked just before sending: why the question should not be sent any more, or null. */
  readonly whyNotNow?: () => Promise<string | null>;
  readonly onSent: (takeBack: () => Promise<EditOutcome>) => void;
  readonly onClose: () => void;
}

/** The comment as it will stand on the issue, its words to be edited. Nothing leaves before Send is pressed. */
export function QuestionForm({ issueKey, reporter, quote, rule, question, onWrite, whyNotNow, onSent, onClose }: QuestionFormProps) {
  const { jira } = useTools();
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const id = `question-${rule}`;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    setSending(true);
    const whyNot = (await whyNotNow?.()) ?? null;
    const outcome: SentQuestion = whyNot === null ? await sendQuestion(jira, issueKey, reporter, question, quote) : { ok: false, message: whyNot };
    setSending(false);
    if (outcome.ok) onSent(outcome.takeBack);
    else setProblem(outcome.message);
  };
  const form = useEscape<HTMLFormElement>(() => {
    if (!sending) onClose();
  });

  return (
    <form ref={form} className="question" onSubmit={(event) => void send(event)} noValidate>
      <label htmlFor={id} className="small subtle">This comment will be added to {issueKey}:</label>
      <div className="question-comment">
        <p><span className="mention">@{reporter.displayName}</span></p>
        <TextArea
          id={id}
          value={question}
          rows={3}
          autoFocus
          isInvalid={problem !== null}
          describedBy={`${id}-help`}
          onChange={(next) => {
            onWrite(next);
            setProblem(null);
          }}
        />
        {quote !== '' && <blockquote className="quote">{quote}</blockquote>}
      </div>
      <p id={`${id}-help`} className={problem ? 'problem small' : 'subtle small'} role={problem ? 'alert' : undefined}>
        {problem ?? `Jira notifies ${reporter.displayName}, and may notify people who watch this issue.`}
      </p>
      <div className="fix-row">
        <Button type="submit" appearance="primary" isLoading={sending}>Send</Button>
        <Button appearance="subtle" isDisabled={sending} onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
