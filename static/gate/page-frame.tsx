import { useEffect, useRef, type ReactNode } from 'react';
import { Message } from '../shared/message';
import type { GateContext } from './gate-context';
import { whereText } from './where-text';

interface PageFrameProps {
  readonly title: string;
  readonly context: GateContext;
  /** False: the workflow editor did not take this page's answer, so nothing could be saved. */
  readonly accepted: boolean | null;
  /** Why it was not saved; each attempt makes a new object, so that the same reason is read out again. */
  readonly problem: { readonly why: string } | null;
  readonly children: ReactNode;
}

/** Where the gate stands, and why it was not saved. */
export function PageFrame({ title, context, accepted, problem, children }: PageFrameProps) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (problem !== null) place.current?.focus();
  }, [problem]);
  return (
    <main className="gate">
      <header>
        <h1>{title}</h1>
        <p className="subtle">{whereText(context)}</p>
      </header>
      {accepted === false && <Message tone="warning">The workflow editor does not answer, so nothing can be saved here. Close this and open it again.</Message>}
      <div ref={place} tabIndex={-1} className="gate-problem">
        {problem !== null && <Message tone="warning">Not saved. {problem.why}</Message>}
      </div>
      {children}
    </main>
  );
}
