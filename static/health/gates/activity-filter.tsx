import Button from '@atlaskit/button/new';
import { useId, useState } from 'react';
import { ACTIVITY_KINDS, ACTIVITY_PERIODS, type GateActivity } from '../../../src/contract/gate-activity';
import { KIND_NAMES } from '../../settings/gate-activity-text';
import type { ActivityWish } from '../../settings/use-activity';
import type { ScreenContext } from '../../shared/context';
import { countText } from '../../../src/core/count-text';

interface ActivityFilterProps {
  readonly wish: ActivityWish;
  readonly activity: GateActivity | null;
  readonly context: ScreenContext;
  readonly onWish: (wish: ActivityWish) => void;
}

/** Narrows the list by kind and time, and takes the rows that are shown along as CSV. */
export function ActivityFilter({ wish, activity, context, onWish }: ActivityFilterProps) {
  const id = useId();
  const [said, setSaid] = useState('');
  const rows = activity?.records.length ?? 0;
  const save = async () => {
    if (activity === null) return;
    const { saveActivity } = await import('./save-activity');
    saveActivity(activity, context.project.key);
    setSaid(`${countText(rows, 'row')} saved.`);
  };
  return (
    <div className="gates-filter">
      <div className="field">
        <label className="label" htmlFor={`${id}-kind`}>Show</label>
        <select id={`${id}-kind`} className="input" value={wish.kind ?? ''} onChange={({ currentTarget }) => onWish({ ...wish, kind: ACTIVITY_KINDS.find((kind) => kind === currentTarget.value) ?? null })}>
          <option value="">Everything</option>
          {ACTIVITY_KINDS.map((kind) => <option key={kind} value={kind}>{KIND_NAMES[kind]}</option>)}
        </select>
      </div>
      <div className="field">
        <label className="label" htmlFor={`${id}-days`}>Time</label>
        <select id={`${id}-days`} className="input" value={wish.days ?? ''} onChange={({ currentTarget }) => onWish({ ...wish, days: ACTIVITY_PERIODS.find((days) => String(days) === currentTarget.value) ?? null })}>
          {ACTIVITY_PERIODS.map((days) => <option key={days} value={days}>Last {days} days</option>)}
          <option value="">All that is kept (400 days)</option>
        </select>
      </div>
      <div className="buttons">
        <Button isDisabled={rows === 0} onClick={() => void save()}>Download CSV</Button>
        <p className="subtle small" role="status">{said}</p>
      </div>
    </div>
  );
}
