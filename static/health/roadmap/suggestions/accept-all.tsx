import Button from '@atlaskit/button/new';
import { lazy, Suspense, useMemo, useRef, useState } from 'react';
import type { BacklogItem } from '../../../../src/core/health/backlog-item';
import { batchKeeper } from '../../../shared/batch/kept-batch';
import { Message } from '../../../shared/message';
import { batchPlace } from '../../bulk/batch-place';
import { keptBatch } from '../../bulk/kept-plan';
import type { Opened } from '../../bulk/opened';
import { useHealthData } from '../../health-data';
import { Pick } from '../../items/pick';
import { acceptChoices, acceptSteps, choiceWords } from './accept-steps';
import type { Orphan } from './work-out';
import '../../bulk/bulk.css';
import '../../items/items.css';

const BulkWork = lazy(() => import('../../bulk/bulk-work').then((m) => ({ default: m.BulkWork })));

interface AcceptAllProps {
  readonly orphans: readonly Orphan[];
  readonly items: readonly BacklogItem[];
}

/** Links all items whose likeliest epic is sure enough: after a preview, with an account of each, and one undo for all. */
export function AcceptAll({ orphans, items }: AcceptAllProps) {
  const { context, actions } = useHealthData();
  const place = batchPlace(context);
  const keeper = useMemo(() => batchKeeper(() => localStorage, place), [place]);
  const [kept, setKept] = useState(() => keptBatch(keeper));
  const [opened, setOpened] = useState<Opened | null>(null);
  const choices = useMemo(() => acceptChoices(orphans), [orphans]);
  const [chosen, setChosen] = useState<string | null>(null);
  const section = useRef<HTMLDivElement>(null);
  const choice = choices.find(({ tenths }) => String(tenths) === chosen) ?? choices[0];
  const close = () => {
    setOpened(null);
    setKept(keptBatch(keeper));
    setTimeout(() => section.current?.querySelector<HTMLElement>('button')?.focus());
  };
  const preview = () => {
    if (choice !== undefined) setOpened({ kind: 'planned', planned: acceptSteps(orphans, choice.tenths, new Map(items.map((item) => [item.facts.key, item]))) });
  };

  if (opened !== null) {
    return (
      <div ref={section} className="bulk">
        <Suspense fallback={<div className="bulk-room" role="status" aria-label="Opening the preview" />}>
          <BulkWork opened={opened} keeper={keeper} place={place} onDone={(ids) => void actions.reread(ids)} onClose={close} />
        </Suspense>
      </div>
    );
  }
  return (
    <div ref={section} className="bulk accept-all">
      {kept !== null && <Message tone="neutral" action={{ name: 'Show it', run: () => setOpened({ kind: 'kept', kept }) }}>{kept.words}</Message>}
      {choice !== undefined && (
        <div className="accept-all-row">
          <Pick label="Accept all that are sure enough" value={String(choice.tenths)} choices={choices.map((one) => ({ value: String(one.tenths), name: choiceWords(one) }))} onPick={setChosen} />
          <Button onClick={preview}>Preview</Button>
        </div>
      )}
    </div>
  );
}
