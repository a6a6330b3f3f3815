import { useEffect, useRef } from 'react';

/** Why it was refused, every reason, at the head of a dialog that stays open. Takes the focus when it appears. */
export function RefusalBox({ title, messages }: { readonly title: string; readonly messages: readonly string[] }) {
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => box.current?.focus(), []);
  if (messages.length === 0) return null;
  return (
    <div className="refusal-box" role="alert" tabIndex={-1} ref={box}>
      <p className="refusal-title">{title}</p>
      {messages.map((message) => (
        <p key={message} className="refusal">
          {message}
        </p>
      ))}
    </div>
  );
}
