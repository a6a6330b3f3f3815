import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState, type ReactNode } from 'react';

interface ConfirmStepProps {
  readonly name: string;
  readonly yes: string;
  readonly appearance: 'primary' | 'danger';
  /** What will happen, said before it does. */
  readonly children: ReactNode;
  /** Does it. A sentence is why it did not happen; null closes the step. */
  readonly onYes: () => Promise<string | null>;
}

/** A button that first says what it will do and asks for a yes. */
export function ConfirmStep({ name, yes, appearance, children, onYes }: ConfirmStepProps) {
  const [open, setOpen] = useState(false);
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const box = useRef<HTMLDivElement>(null);
  const opener = useRef<HTMLButtonElement>(null);
  const opened = useRef(false);
  useEffect(() => {
    if (open) box.current?.focus();
    else if (opened.current) opener.current?.focus();
    opened.current = open;
  }, [open]);

  const go = async () => {
    if (working) return;
    setWorking(true);
    const why = await onYes();
    setWorking(false);
    setProblem(why);
    if (why === null) setOpen(false);
  };

  if (!open) {
    return (
      <div className="buttons">
        <Button ref={opener} onClick={() => setOpen(true)}>{name}</Button>
      </div>
    );
  }
  return (
    <div className="confirm" ref={box} tabIndex={-1} role="group" aria-label={name}>
      {children}
      {problem && <p className="problem" role="alert">{problem}</p>}
      <div className="buttons">
        <Button appearance={appearance} isLoading={working} onClick={() => void go()}>{yes}</Button>
        <Button appearance="subtle" isDisabled={working} onClick={() => setOpen(false)}>Cancel</Button>
      </div>
    </div>
  );
}
