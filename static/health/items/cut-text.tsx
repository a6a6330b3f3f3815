import { useEffect, useRef, useState, type ReactNode } from 'react';
import './cut-text.css';

interface CutTextProps {
  readonly text: string;
  /** How many lines are shown at most. */
  readonly lines: 1 | 2;
  /** Whether the keyboard stands in its row. */
  readonly active: boolean;
  /** The text as something else than plain words, such as a link. */
  readonly children?: ReactNode;
}

/** A text in a few lines, so that rows are alike. What does not fit shows where the pointer rests, and whole over the rows below while the focus is in its own. */
export function CutText({ text, lines, active, children = text }: CutTextProps) {
  const shown = useRef<HTMLSpanElement>(null);
  const [isCut, setCut] = useState(false);
  // measured only where somebody is: measuring every row would make the browser lay out the list again and again
  const measure = () => {
    const { current: span } = shown;
    // floating it is whole, so what it was before stays true
    if (span !== null && getComputedStyle(span).position !== 'absolute') setCut(span.scrollHeight > span.clientHeight + 1);
  };
  useEffect(() => {
    if (active) measure();
  }, [active, text]);
  return (
    <span className="cut-place" data-cut={isCut ? lines : undefined}>
      <span ref={shown} className={lines === 1 ? 'cut-text one' : 'cut-text'} title={isCut ? text : undefined} onMouseEnter={measure}>
        {children}
      </span>
    </span>
  );
}
