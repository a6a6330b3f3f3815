import Button from '@atlaskit/button/new';
import { useId, useRef, useState } from 'react';

/** A text that somebody can copy and send. */
export function TextToSend({ text }: { readonly text: string }) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  const copy = async () => {
    box.current?.select();
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      // Jira decides whether a frame may write to the clipboard
      setSaid('The text is selected. Press Ctrl+C, or Command+C on a Mac, to copy it.');
    }
  };
  return (
    <div className="field">
      <label className="label" htmlFor={id}>Send this to a Jira administrator</label>
      <textarea id={id} className="input to-send" readOnly rows={9} ref={box} value={text} />
      <div className="buttons">
        <Button onClick={() => void copy()}>Copy text</Button>
        <p className="subtle" role="status">{said}</p>
      </div>
    </div>
  );
}
