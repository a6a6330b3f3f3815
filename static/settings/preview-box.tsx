import { useEffect, useState, type ReactNode } from 'react';
import type { Reply } from '../../src/contract/door';
import { doorFailureText } from '../shared/door-client';
import { YesBox } from './yes-box';

export interface PreviewBoxProps<T> {
  readonly name: string;
  readonly yes: string;
  readonly appearance?: 'primary' | 'danger';
  /** Asks what would happen. */
  readonly preview: () => Promise<Reply<T>>;
  readonly show: (preview: T) => ReactNode;
  /** Whether there is anything to say yes to. */
  readonly ready: (preview: T) => boolean;
  /** Does it. A sentence is why it did not happen; null closes the box. */
  readonly onYes: (preview: T) => Promise<string | null>;
  readonly onClose: () => void;
}

/** Asks the app, once, what it would do, shows it, and asks for a yes. */
export function PreviewBox<T>({ name, yes, appearance = 'primary', preview, show, ready, onYes, onClose }: PreviewBoxProps<T>) {
  const [ask] = useState(() => preview);
  const [reply, setReply] = useState<Reply<T> | null>(null);
  useEffect(() => {
    let wanted = true;
    void ask().then((next) => wanted && setReply(next));
    return () => {
      wanted = false;
    };
  }, [ask]);
  return (
    <YesBox name={name} yes={yes} appearance={appearance} ready={reply?.ok === true && ready(reply.value)} onYes={async () => (reply?.ok === true ? onYes(reply.value) : null)} onClose={onClose}>
      {reply === null && <p className="subtle" role="status">Looking at what would change…</p>}
      {reply?.ok === false && <p className="problem" role="alert">{doorFailureText(reply.failure)}</p>}
      {reply?.ok === true && show(reply.value)}
    </YesBox>
  );
}
