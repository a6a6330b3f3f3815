import Button from '@atlaskit/button/new';
import { lazy, Suspense, useEffect, useMemo, useRef, useState } from 'react';
import type { BacklogItem } from '../../../src/core/health/backlog-item';
import { batchKeeper } from '../../shared/batch/kept-batch';
import { Message } from '../../shared/message';
import { useHealthData } from '../health-data';
import { batchPlace } from './batch-place';
import { keptBatch } from './kept-plan';
import type { Opened } from './opened';
import { ACTION_NAMES, closedWords, openActions, type Action } from './permissions';
import './bulk.css';

// opened by few, and not needed to see the list
const BulkWork = lazy(() => import('./bulk-work').then((m) => ({ default: m.BulkWork })));

interface BulkBarProps {
  /** The selected items, in rank order. */
  readonly items: readonly BacklogItem[];
  /** Told when a batch or its undo ended: ids of the issues that stand changed, or may, or stood so before the undo. */
  readonly onDone: (ids: readonly number[]) => void;
}

/**
 * What can be done to many items at once. Stays mounted while nothing is selected: it shows a batch until its account is closed, and offers one that a closed
 * tab left behind.
 */
export function BulkBar({ items, onDone }: BulkBarProps) {
  const { jira, context } = useHealthData();
  const projectKey = context.project.key;
  const place = batchPlace(context);
  const keeper = useMemo(() => batchKeeper(() => localStorage, place), [place]);
  const [kept, setKept] = useState(() => keptBatch(keeper));
  const [open, setOpen] = useState<readonly Action[] | null>(null);
  const [opened, setOpened] = useState<Opened | null>(null);
  const section = useRef<HTMLElement>(null);
  const some = items.length > 0;

  useEffect(() => {
    if (!some) return;
    let wanted = true;
    void openActions(jira, projectKey).then((actions) => wanted && setOpen(actions));
    return () => {
      wanted = false;
    };
  }, [jira, projectKey, some]);

  const close = () => {
    setOpened(null);
    setKept(keptBatch(keeper));
    setTimeout(() => section.current?.querySelector<HTMLElement>('button')?.focus());
  };

  if (opened !== null) {
    return (
      <section ref={section} className="bulk" aria-label="Bulk actions">
        <Suspense fallback={<div className="bulk-room" role="status" aria-label="Opening the form" />}>
          <BulkWork opened={opened} keeper={keeper} place={place} onDone={onDone} onClose={close} />
        </Suspense>
      </section>
    );
  }
  if (!some && kept === null) return null;
  const why = open === null ? null : closedWords(open);
  return (
    <section ref={section} className="bulk" aria-label="Bulk actions">
      {kept !== null && (
        <Message tone="neutral" action={{ name: 'Show it', run: () => setOpened({ kind: 'kept', kept }) }}>
          {kept.words}
        </Message>
      )}
      {some && (
        <div className="bulk-bar">
          {open !== null && open.map((action) => <Button key={action} spacing="compact" onClick={() => setOpened({ kind: 'action', action, items })}>{ACTION_NAMES[action]}</Button>)}
          {why !== null && <p className="subtle small">{why}</p>}
        </div>
      )}
    </section>
  );
}
