import { useMemo, useState } from 'react';
import { backlogFigures } from '../../src/core/health/backlog-figures';
import type { JiraFailure } from '../shared/answer';
import { countText } from '../shared/count-text';
import { readFailureText } from '../shared/failure-text';
import { Message } from '../shared/message';
import { shownItems, type Backlog } from './backlog-state';
import { BacklogTable } from './backlog-table';
import { Figures } from './figures';
import { filtered, type Filter } from './filter';
import { HealthSkeleton } from './health-skeleton';

interface BacklogContentProps {
  readonly backlog: Backlog;
  readonly siteUrl: string;
  readonly onGoOn: () => void;
}

/** Figures and list, growing while pages arrive. */
export function BacklogContent({ backlog, siteUrl, onGoOn }: BacklogContentProps) {
  const [filter, setFilter] = useState<Filter>('all');
  const { phase, failure } = backlog;
  const items = shownItems(backlog);
  const figures = useMemo(() => backlogFigures(items), [items]);
  const shown = useMemo(() => filtered(items, figures, filter), [items, figures, filter]);

  if (items.length === 0 && phase === 'reading') return <HealthSkeleton />;
  return (
    <>
      {failure && (
        <Message tone="warning" action={{ name: items.length === 0 ? 'Try again' : 'Go on reading', run: onGoOn }}>
          {items.length === 0 ? projectFailureText(failure) : `Reading stopped after ${countText(backlog.items.length, 'item')}. ${projectFailureText(failure)}`}
        </Message>
      )}
      {items.length === 0 && phase === 'complete' && <p className="subtle">No open items in this project that you can see.</p>}
      {items.length > 0 && (
        <>
          <Figures figures={figures} filter={filter} onFilter={setFilter} />
          <p className="subtle small" role="status">{caption(phase, items.length)}</p>
          <BacklogTable rows={shown} siteUrl={siteUrl} key={filter} />
        </>
      )}
    </>
  );
}

function caption(phase: Backlog['phase'], count: number): string {
  if (phase !== 'complete') return `${count} read…`;
  return `You can see ${countText(count, 'open item')}. Items that you can't see are not counted.`;
}

const projectFailureText = (failure: JiraFailure): string =>
  failure.kind === 'unseen' || failure.kind === 'forbidden' ? "You can't see this project." : readFailureText(failure);
