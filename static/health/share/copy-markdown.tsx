import { useEffect, useId, useRef, useState } from 'react';
import '../../shared/text-area.css';

/** Puts a text on the clipboard; where Jira does not let a frame do that, the text is selected and one key copies it. */
export function CopyMarkdown({ text }: { readonly text: string }) {
  const id = useId();
  const box = useRef<HTMLTextAreaElement>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    let wanted = true;
    box.current?.select();
    const copy = async () => {
      await navigator.clipboard.writeText(text);
      return 'Copied. You can paste it anywhere.';
    };
    void copy()
      .catch(() => 'The text is selected. Press Ctrl+C, or Command+C on a Mac, to copy it.')
      .then((words) => wanted && setSaid(words));
    return () => {
      wanted = false;
    };
  }, [text]);
  return (
    <div className="digest-copy">
      <p role="status">{said}</p>
      <label className="small subtle" htmlFor={id}>The digest as Markdown</label>
      <textarea id={id} className="text-area" readOnly rows={10} ref={box} value={text} />
    </div>
  );
}
