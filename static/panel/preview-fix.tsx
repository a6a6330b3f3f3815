import Button from '@atlaskit/button/new';
import { Suspense, useRef, useState, type ReactNode } from 'react';

interface PreviewFixProps {
  /** What the button says. */
  readonly name: string;
  /** Unique in the panel. */
  readonly id: string;
  readonly help: string;
  /** Why this person cannot use it, in a sentence; null when they can. */
  readonly locked: string | null;
  readonly children: (close: () => void) => ReactNode;
}

/** A button that opens a preview in its place. Closing it, done or not, gives the focus back to the button. */
export function PreviewFix({ name, id, help, locked, children }: PreviewFixProps) {
  const [open, setOpen] = useState(false);
  const opener = useRef<HTMLButtonElement>(null);
  const close = () => {
    setOpen(false);
    setTimeout(() => opener.current?.focus());
  };

  if (open) return <Suspense fallback={<div className="question-room" role="status" aria-label="Opening the preview" />}>{children(close)}</Suspense>;
  return (
    <div className="fix">
      <div className="fix-row">
        <Button ref={opener} isDisabled={locked !== null} aria-describedby={`${id}-help`} onClick={() => setOpen(true)}>
          {name}
        </Button>
      </div>
      <p id={`${id}-help`} className="subtle small">{locked ?? help}</p>
    </div>
  );
}
