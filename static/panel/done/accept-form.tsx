import { useCallback, useEffect, useState } from 'react';
import { Message } from '../../shared/message';
import { scenarioLines } from '../criteria-list';
import { PreviewForm } from '../preview-form';
import { TEXTS } from './acceptance-words';
import { askTexts } from './ask-texts';
import type { DoneActions } from './done-actions';
import { useDoneTools } from './done-tools';
import { readForAcceptance, type ReadForAcceptance } from './read-for-acceptance';

interface AcceptFormProps {
  readonly issueKey: string;
  /** The fields besides the description that the acceptance is given for. */
  readonly fields: readonly string[];
  readonly criteria: readonly string[];
  readonly acts: DoneActions;
  /** With what to say of it. */
  readonly onDone: (words: string) => void;
  readonly onCancel: () => void;
}

/** The criteria as they stand, read for this; what is accepted is exactly the texts of that reading. */
export function AcceptForm({ issueKey, fields, criteria, acts, onDone, onCancel }: AcceptFormProps) {
  const { jira, readAgain } = useDoneTools();
  const [read, setRead] = useState<ReadForAcceptance | null>(null);
  const [field] = fields;
  const prepare = useCallback(() => readForAcceptance(() => askTexts(jira, issueKey, field === undefined ? [] : [field]), readAgain).then(setRead), [jira, readAgain, issueKey, field]);
  useEffect(() => void prepare(), [prepare]);

  if (read?.ok === false) return <Message tone="warning" action={{ name: 'Close', run: onCancel }}>{read.message}</Message>;
  const unread = read === null ? 'The criteria are still being read.' : null;
  const accept = async () => {
    if (!read?.ok) return { ok: false, message: 'The criteria are still being read.' } as const;
    const outcome = await acts.accept(read.texts);
    // refused, perhaps because the texts changed: show them as they are now
    if (!outcome.ok) void prepare();
    return outcome;
  };
  return (
    <PreviewForm
      title={read === null ? 'Reading the acceptance criteria as they stand…' : `You accept ${issueKey} as done by these criteria:`}
      yes="Accept as done"
      unfinished={unread}
      id="accept-form"
      help={`The acceptance holds until somebody edits ${TEXTS}. Your name and the time are kept with it.`}
      write={accept}
      onClose={onCancel}
      onWritten={() => onDone('Accepted.')}
    >
      {criteria.length === 0 ? (
        <p>No acceptance criteria were found in this issue. You accept it by its description.</p>
      ) : (
        <ol className="criteria" aria-busy={read === null}>
          {criteria.map((criterion, index) => (
            <li key={index}>{scenarioLines(criterion).map((line, at) => <span className="criterion-line" key={at}>{line}</span>)}</li>
          ))}
        </ol>
      )}
    </PreviewForm>
  );
}
