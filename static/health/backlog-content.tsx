import { useMemo, useState } from 'react';
import type { JiraFailure } from '../shared/answer';
import { countText } from '../shared/count-text';
import { readFailureText } from '../shared/failure-text';
import { Message } from '../shared/message';
import { shownItems, type Backlog } from './backlog-state';
import { BacklogTable } from './backlog-table';
import { Figures } from './figures';
import { filtered } from './filter';
import { FiguresSkeleton, HealthSkeleton } from './health-skeleton';
import { useFigures } from './use-figures';
import type { HistoryState } from './use-history';

interface BacklogContentProps {
  readonly backlog: Backlog;
  readonly history: HistoryState;
  readonly siteUrl: string;
  readonly onGoOn: () => void;
  readonly onHistoryAgain: () => void;
}

/** Figures and list, growing while pages arrive. */
export function BacklogContent({ backlog, history, siteUrl, onGoOn, onHistoryAgain }: BacklogContentProps) {
  const [chosen, setChosen] = useState<string | null>(null);
  const { phase, failure } = backlog;
  const items = shownItems(backlog);
  const figures = useFigures(items, phase === 'complete', history);
  const measure = figures?.shown.find(({ figure }) => figure.id === chosen)?.measure;
  const keys = measure?.kind === 'measured' ? measure.behind : null;
  const rows = useMemo(() => filtered(items, keys), [items, keys]);

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
          {history.kind === 'failed' && (
            <Message tone="warning" action={{ name: 'Read it again', run: onHistoryAgain }}>
              What was finished lately could not be read, so some figures are missing. {projectFailureText(history.failure)}
            </Message>
          )}
          {figures === null ? <FiguresSkeleton /> : <Figures {...figures} chosen={chosen} onChoose={setChosen} />}
          <p className="subtle small" role="status">{caption(phase, items.length)}</p>
          <BacklogTable rows={rows} siteUrl={siteUrl} key={chosen ?? 'all'} />
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
