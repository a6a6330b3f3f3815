import Button from '@atlaskit/button/new';
import { useEffect, useState, type ReactNode } from 'react';
import { useEscape } from '../shared/use-escape';

interface YesBoxProps {
  readonly name: string;
  readonly yes: string;
  readonly appearance?: 'primary' | 'danger';
  /** What will happen, said before it does. */
  readonly children: ReactNode;
  /** False while there is nothing to say yes to. */
  readonly ready?: boolean;
  /** Does it. A sentence is why it did not happen; null: it did. */
  readonly onYes: () => Promise<string | null>;
  readonly onClose: () => void;
}

/** Says what a button will do and asks for a yes. Takes the focus; whoever opened it gives it back on closing. */
export function YesBox({ name, yes, appearance = 'primary', children, ready = true, onYes, onClose }: YesBoxProps) {
  const [working, setWorking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const box = useEscape<HTMLDivElement>(() => {
    if (!working) onClose();
  });
  useEffect(() => box.current?.focus(), [box]);
  const go = async () => {
    if (working) return;
    setWorking(true);
    const why = await onYes();
    if (why === null) return;
    setWorking(false);
    setProblem(why);
  };
  return (
    <div className="confirm" ref={box} tabIndex={-1} role="group" aria-label={name}>
      {children}
      {problem !== null && <p className="problem" role="alert">{problem}</p>}
      <div className="buttons">
        {ready && <Button appearance={appearance} isLoading={working} onClick={() => void go()}>{yes}</Button>}
        <Button appearance="subtle" isDisabled={working} onClick={onClose}>Cancel</Button>
      </div>
    </div>
  );
}
