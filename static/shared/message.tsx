import Button from '@atlaskit/button/new';
import type { ReactNode } from 'react';
import './message.css';

/** Something a person should know, with one thing to do about it where there is one. Read out when it appears. */
export function Message(props: {
  readonly tone: 'neutral' | 'warning';
  readonly children: ReactNode;
  readonly action?: { readonly name: string; readonly run: () => void } | undefined;
}) {
  return (
    <div className={`message message-${props.tone}`} role={props.tone === 'warning' ? 'alert' : 'status'}>
      <div className="message-text">{props.children}</div>
      {props.action && (
        <Button spacing="compact" onClick={props.action.run}>
          {props.action.name}
        </Button>
      )}
    </div>
  );
}
