import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ScanState } from '../../src/contract/door';
import { countText } from '../../src/core/count-text';
import { ask, doorFailureText } from '../shared/door-client';
import { Message } from '../shared/message';
import type { ProjectActions } from '../settings/use-project';
import './scan-line.css';

/** How far the scan of all open issues has come, with the way to pause it or go on. */
export function ScanLine({ scan: { state, scored, total }, change }: { readonly scan: ScanState; readonly change: ProjectActions['change'] }) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const running = state === 'running';
  const go = async () => {
    if (asking) return;
    setAsking(true);
    const reply = await change(ask('scan', { action: running ? 'pause' : 'resume' }));
    setAsking(false);
    setProblem(reply.ok ? null : doorFailureText(reply.failure));
  };
  if (state === 'done') return <p className="subtle" role="status">{`The scan is done: ${countText(scored, 'open issue')} scored.`}</p>;
  const far = total > 0 ? `${scored} of ${countText(total, 'open issue')} scored` : 'Counting the open issues';
  return (
    <div className="scan-line">
      <progress aria-label="Issues scored" {...(total > 0 ? { value: Math.min(scored, total), max: total } : {})} />
      <span className="subtle" {...(running ? {} : { role: 'status' })}>{running ? `${far} in the background…` : `${far}. Paused.`}</span>
      <Button spacing="compact" isLoading={asking} onClick={() => void go()}>
        {running ? 'Pause' : 'Resume'}
      </Button>
      {problem && <Message tone="warning">{problem}</Message>}
    </div>
  );
}
