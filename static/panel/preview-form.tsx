import Button from '@atlaskit/button/new';
import { useEffect, useState, type FormEvent, type ReactNode } from 'react';
import { useEscape } from '../shared/use-escape';
import type { EditOutcome } from './panel-state';

interface PreviewFormProps {
  readonly title: string;
  /** What the button for yes says. */
  readonly yes: string;
  /** Why yes is not possible yet; null when it is. */
  readonly unfinished?: string | null;
  /** Unique in the panel. */
  readonly id: string;
  readonly help: string;
  readonly write: () => Promise<EditOutcome>;
  readonly onClose: () => void;
  /** What follows a yes that worked, where that is more than closing. */
  readonly onWritten?: () => void;
  readonly children: ReactNode;
}

/** Exactly what will be written, a yes and a no. Nothing is written before yes; Escape is no. */
export function PreviewForm({ title, yes, unfinished = null, id, help, write, onClose, onWritten = onClose, children }: PreviewFormProps) {
  const [writing, setWriting] = useState(false);
  const [failure, setFailure] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  // what was unfinished when yes was pressed is said until it is finished
  const problem = failure ?? (tried ? unfinished : null);
  const form = useEscape<HTMLFormElement>(() => {
    if (!writing) onClose();
  });
  // the button that had the focus is gone
  useEffect(() => {
    if (form.current?.contains(document.activeElement) === false) form.current.focus({ preventScroll: true });
  }, [form]);

  const submit = async (event: FormEvent) => {
    event.preventDefault();
    if (writing) return;
    setFailure(null);
    setTried(true);
    if (unfinished !== null) return;
    setWriting(true);
    const outcome = await write();
    setWriting(false);
    if (outcome.ok) onWritten();
    else setFailure(outcome.message);
  };

  return (
    <form ref={form} tabIndex={-1} className="preview" aria-labelledby={`${id}-title`} onSubmit={(event) => void submit(event)} noValidate>
      <p id={`${id}-title`} className="small subtle">{title}</p>
      <div className="question-comment">{children}</div>
      <p id={`${id}-help`} className={problem ? 'problem small' : 'subtle small'} role={problem ? 'alert' : undefined}>{problem ?? help}</p>
      <div className="fix-row">
        <Button type="submit" appearance="primary" isLoading={writing} aria-describedby={`${id}-help`}>{yes}</Button>
        <Button appearance="subtle" isDisabled={writing} onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
