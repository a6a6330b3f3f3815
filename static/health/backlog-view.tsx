import { useMemo, useState } from 'react';
import type { Definition } from '../../src/core/definition/definition';
import { backlogFigures } from '../../src/core/health/backlog-figures';
import type { ScreenContext } from '../shared/context';
import { countText } from '../shared/count-text';
import { readFailureText } from '../shared/failure-text';
import type { JiraClient } from '../shared/jira-client';
import { Message } from '../shared/message';
import { BacklogTable } from './backlog-table';
import type { Backlog } from './backlog-state';
import { Figures } from './figures';
import { filtered, type Filter } from './filter';
import { HealthSkeleton } from './health-skeleton';
import { useBacklog } from './use-backlog';

interface BacklogViewProps {
  readonly jira: JiraClient;
  readonly context: ScreenContext;
  readonly definition: Definition;
}

/** Figures and list, growing while pages arrive. */
export function BacklogView({ jira, context, definition }: BacklogViewProps) {
  const [backlog, goOn] = useBacklog(jira, context.project.key, definition);
  const [filter, setFilter] = useState<Filter>('all');
  const { items, phase, failure } = backlog;
  const figures = useMemo(() => backlogFigures(items), [items]);
  const shown = useMemo(() => filtered(items, figures, filter), [items, figures, filter]);

  if (items.length === 0 && phase === 'reading') return <HealthSkeleton />;
  return (
    <>
      {failure && (
        <Message tone="warning" action={{ name: items.length === 0 ? 'Try again' : 'Go on reading', run: goOn }}>
          {items.length === 0 ? projectFailureText(failure) : `Reading stopped after ${countText(items.length, 'item')}. ${projectFailureText(failure)}`}
        </Message>
      )}
      {items.length === 0 && phase === 'complete' && <p className="subtle">No open items in this project that you can see.</p>}
      {items.length > 0 && (
        <>
          <Figures figures={figures} filter={filter} onFilter={setFilter} />
          <p className="subtle small" role="status">{caption(backlog)}</p>
          <BacklogTable rows={shown} siteUrl={context.siteUrl} key={filter} />
        </>
      )}
    </>
  );
}

function caption({ phase, items }: Backlog): string {
  if (phase !== 'complete') return `${items.length} read…`;
  return `You can see ${countText(items.length, 'open item')}. Items that you can't see are not counted.`;
}

const projectFailureText = (failure: Parameters<typeof readFailureText>[0]): string =>
  failure.kind === 'unseen' || failure.kind === 'forbidden' ? "You can't see this project." : readFailureText(failure);
