import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { ask } from '../shared/door-client';
import { Message } from '../shared/message';
import type { DoneProps } from './done/done-props';
import { DoneToolsProvider, type DoneTools } from './done/done-tools';
import { useTools } from './panel-tools';

// Judging and asking about Done would hold the first score up.
const Done = lazy(() => import('./done/done').then((m) => ({ default: m.Done })).catch(() => ({ default: Missing })));

/** The Definition of Done. Loads, and asks Jira, once the score has been painted; keeps its room until then. */
export function DoneSection(props: DoneProps) {
  const [painted, setPainted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setPainted(true));
    return () => clearTimeout(timer);
  }, []);
  const { jira, context, mayComment, actions } = useTools();
  const tools = useMemo((): DoneTools => ({ jira, context, mayComment, act: (act, about) => ask(act, { ...about }), keep: actions.keep, readAgain: actions.readAgain, retry: actions.retry }), [jira, context, mayComment, actions]);
  const { issue, served } = props;
  const finished = issue.facts.status.category === 'done';
  const waiting = finished ? <Waiting rows={served.evidence.log.length + 1} /> : <Waiting rows={served.definition.done.criteria.length} answer />;
  return (
    <section aria-labelledby="done" className="done">
      <h2 id="done">{finished ? 'Definition of Done' : 'Before this can be done'}</h2>
      {painted ? <DoneToolsProvider value={tools}><Suspense fallback={waiting}><Done {...props} /></Suspense></DoneToolsProvider> : waiting}
    </section>
  );
}

/** About the room that it will take, so that what stands below moves little. @param answer whether Jira will be asked what blocks Done */
function Waiting({ rows, answer = false }: { readonly rows: number; readonly answer?: boolean }) {
  return (
    <div className="done-waiting" aria-busy="true">
      {Array.from({ length: rows }, (_, row) => <div key={row} className="skeleton skeleton-long" />)}
      {answer && <div className="skeleton done-waiting-answer" />}
    </div>
  );
}

const Missing = () => (
  <Message tone="warning" action={{ name: 'Load again', run: () => window.location.reload() }}>
    This part of the panel could not be loaded.
  </Message>
);
