import Button from '@atlaskit/button/new';
import { useState, type FormEvent, type ReactNode } from 'react';

interface FormFrameProps {
  readonly title: string;
  /** Why there is nothing to preview yet; null when there is. */
  readonly unfinished: string | null;
  readonly onPreview: () => void;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** A form that leads to a preview. What is unfinished is said when the preview was asked for. */
export function FormFrame({ title, unfinished, onPreview, onClose, children }: FormFrameProps) {
  const [tried, setTried] = useState(false);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (unfinished === null) onPreview();
  };
  return (
    <form className="bulk-form" aria-label={title} onSubmit={submit} noValidate>
      <h2>{title}</h2>
      {children}
      {tried && unfinished !== null && <p className="bulk-problem small" id="bulk-problem" role="alert">{unfinished}</p>}
      <div className="bulk-buttons">
        <Button type="submit">Preview</Button>
        <span className="bulk-form-no"><Button appearance="subtle" onClick={onClose}>Cancel</Button></span>
      </div>
    </form>
  );
}
