import Button from '@atlaskit/button/new';
import { useEffect, useRef } from 'react';

/** Asked before what was typed is thrown away. */
export function LeaveQuestion({ onKeep, onDiscard }: { readonly onKeep: () => void; readonly onDiscard: () => void }) {
  const keep = useRef<HTMLButtonElement>(null);
  useEffect(() => keep.current?.focus(), []);
  return (
    <div className="story-buttons" role="group" aria-labelledby="leave-question">
      <p id="leave-question">Throw away what you typed?</p>
      <Button ref={keep} onClick={onKeep}>Keep writing</Button>
      <Button appearance="subtle" onClick={onDiscard}>Throw away</Button>
    </div>
  );
}
