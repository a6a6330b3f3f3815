import Button from '@atlaskit/button/new';
import { useState } from 'react';
import type { ScanState } from '../../src/contract/door';
import { countText } from '../../src/core/count-text';
import { dateText } from '../shared/date-text';
import { ask, doorFailureText } from '../shared/door-client';
import { Message } from '../shared/message';
import type { Page } from './page';

type Action = 'begin' | 'pause' | 'resume';

const NEXT: Readonly<Record<ScanState['state'], { readonly action: Action; readonly name: string }>> = {
  running: { action: 'pause', name: 'Pause' },
  paused: { action: 'resume', name: 'Resume' },
  done: { action: 'begin', name: 'Score all open issues again' },
};

/** How far the scan of all open issues has come, with the one thing to do about it. */
export function ScanSection({ page, scan }: { readonly page: Page; readonly scan: ScanState | null }) {
  const [asking, setAsking] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const next = scan ? NEXT[scan.state] : { action: 'begin' as const, name: 'Score all open issues' };

  const go = async () => {
    if (asking) return;
    setAsking(true);
    const reply = await page.actions.change(ask('scan', { action: next.action }));
    setAsking(false);
    setProblem(reply.ok ? null : doorFailureText(reply.failure));
  };

  return (
    <section aria-labelledby="scan">
      <h2 id="scan">Scores of all open issues</h2>
      {scan && scan.state !== 'done' && (
        <progress className="progress" aria-label="Issues scored" {...(scan.total > 0 ? { value: Math.min(scan.scored, scan.total), max: scan.total } : {})} />
      )}
      <p role={scan?.state === 'running' ? undefined : 'status'}>{scanText(scan, page)}</p>
      {problem && <Message tone="warning">{problem}</Message>}
      <div className="buttons">
        <Button isLoading={asking} onClick={() => void go()}>
          {next.name}
        </Button>
      </div>
    </section>
  );
}

function scanText(scan: ScanState | null, { context }: Page): string {
  if (scan === null) return 'No scan has run here yet. Issues are scored when they change.';
  const { state, scored, total } = scan;
  if (state === 'done') {
    const when = scan.endedAt === null ? '' : ` The scan ended on ${dateText(scan.endedAt, context.locale, context.timezone)}.`;
    return `${countText(scored, 'open issue')} scored.${when} Each issue is scored again when it changes.`;
  }
  const far = total > 0 ? `${scored} of ${countText(total, 'open issue')} scored` : 'Counting the open issues';
  return state === 'paused' ? `${far}. Paused.` : `${far}… You can leave this page; it goes on.`;
}
