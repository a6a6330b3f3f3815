import { useEffect, useState } from 'react';
import { countText } from '../../../src/core/count-text';

/** Milliseconds without a change after which the count is read aloud. */
const PAUSE_MS = 600;

/** "12 of 62 items": seen at once, read aloud when it stands still. */
export function CountLine({ shown, all, note }: { readonly shown: number; readonly all: number; readonly note: string }) {
  const text = `${shown === all ? countText(all, 'item') : `${shown} of ${countText(all, 'item')}`}${note}`;
  const [said, setSaid] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setSaid(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <>
      <p className="items-count" aria-hidden="true">{text}</p>
      <p className="only-read-aloud" role="status">{said}</p>
    </>
  );
}
