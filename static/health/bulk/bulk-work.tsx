import { useState } from 'react';
import type { BacklogItem } from '../../../src/core/health/backlog-item';
import { changedKeys, type Entry } from '../../shared/batch/batch';
import type { Keeper } from '../../shared/batch/kept-batch';
import { useBatch } from '../../shared/batch/use-batch';
import { shownItems } from '../backlog-state';
import { useHealthData } from '../health-data';
import { AccountBox } from './account-box';
import { ActionForm } from './action-form';
import { actOf } from './act-of';
import type { Opened } from './opened';
import type { Plan } from './plan';
import { Preview } from './preview';

interface BulkWorkProps {
  readonly opened: Opened;
  readonly keeper: Keeper;
  readonly place: string;
  readonly onDone: (ids: readonly number[]) => void;
  readonly onClose: () => void;
}

/** One batch from its form to its account. */
export function BulkWork({ opened, keeper, place, onDone, onClose }: BulkWorkProps) {
  const { jira, context, backlog } = useHealthData();
  const [touched, setTouched] = useState<ReadonlySet<string>>(new Set());
  const ended = (entries: readonly Entry<unknown, unknown>[]) => {
    const keys = new Set([...touched, ...changedKeys(entries)]);
    setTouched(new Set(keys));
    onDone([...shownItems(backlog), ...itemsOf(opened)].flatMap(({ facts }) => (keys.delete(facts.key) ? [facts.id] : [])));
  };
  const [batch, hands] = useBatch<Plan>({
    jira,
    keeper,
    place,
    actWith: (plan, patient) => actOf(plan, { jira: patient, accountId: context.accountId, estimates: backlog.fields?.estimates ?? [] }),
    before: opened.kind === 'kept' ? opened.kept : null,
    onEnded: ended,
  });
  const close = () => {
    keeper.forget();
    onClose();
  };
  if (batch.plan !== null) return <AccountBox plan={batch.plan} batch={batch} hands={hands} siteUrl={context.siteUrl} onClose={close} />;
  if (opened.kind === 'kept') return null;
  if (opened.kind === 'planned') {
    const { planned } = opened;
    return <div className="bulk-box"><Preview planned={planned} onYes={() => hands.start(planned.plan, planned.steps)} onClose={onClose} /></div>;
  }
  return <ActionForm action={opened.action} items={opened.items} onYes={({ plan, steps }) => hands.start(plan, steps)} onClose={onClose} />;
}

function itemsOf(opened: Opened): readonly BacklogItem[] {
  switch (opened.kind) {
    case 'action':
      return opened.items;
    case 'planned':
      return opened.planned.items;
    case 'kept':
      return [];
  }
}
