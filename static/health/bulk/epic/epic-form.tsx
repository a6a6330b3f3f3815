import { useMemo, useState } from 'react';
import { countText } from '../../../../src/core/count-text';
import { EpicPicker } from '../../../shared/epics/epic-picker';
import type { EpicChoice } from '../../../shared/epics/epic-search';
import { recentEpicsOf } from '../../../shared/epics/recent-epics';
import type { BulkFormProps } from '../bulk-form-props';
import { FormFrame } from '../form-frame';
import { useHealthData } from '../../health-data';
import { inAnEpic, linkSteps, unlinkSteps } from './epic-steps';

/** Which epic, or none. */
export function EpicForm({ items, onPlanned, onChange, onClose }: BulkFormProps) {
  const { jira, context } = useHealthData();
  const [links, setLinks] = useState(true);
  const [epic, setEpic] = useState<EpicChoice | null>(null);
  const [move, setMove] = useState(false);
  const recent = useMemo(() => recentEpicsOf({ accountId: context.accountId, projectKey: context.project.key }), [context]);
  const linked = inAnEpic(items);
  const change = <T,>(set: (value: T) => void, value: T) => {
    set(value);
    onChange();
  };
  const preview = () => {
    if (!links) onPlanned(unlinkSteps(items));
    else if (epic !== null) onPlanned(linkSteps(items, epic, move));
  };
  return (
    <FormFrame title={`Epic of ${countText(items.length, 'item')}`} unfinished={links && epic === null ? 'Choose an epic first.' : null} onPreview={preview} onClose={onClose}>
      <fieldset className="bulk-choices">
        <legend className="only-read-aloud">What to do</legend>
        <label className="bulk-choice"><input type="radio" name="bulk-epic" checked={links} onChange={() => change(setLinks, true)} /> Link to an epic</label>
        <label className="bulk-choice"><input type="radio" name="bulk-epic" checked={!links} disabled={linked === 0} onChange={() => change(setLinks, false)} /> {removeWords(items.length, linked)}</label>
      </fieldset>
      {links && linked > 0 && (
        <label className="bulk-choice">
          <input type="checkbox" checked={move} onChange={(event) => change(setMove, event.currentTarget.checked)} /> Move {countText(linked, 'item')} that {linked === 1 ? 'belongs' : 'belong'} to an epic already
        </label>
      )}
      {links && epic === null && <EpicPicker jira={jira} projectKey={context.project.key} current={null} saving={false} recent={recent} onPick={(next) => change(setEpic, next)} onClose={onClose} />}
      {links && epic !== null && (
        <p className="bulk-picked">
          <strong>{epic.key}</strong> {epic.summary}{' '}
          {/* the field that had the focus is gone */}
          <button type="button" autoFocus className="bulk-again" onClick={() => change(setEpic, null)}>Choose another</button>
        </p>
      )}
    </FormFrame>
  );
}

function removeWords(count: number, linked: number): string {
  if (linked === 0) return count === 1 ? 'Remove from its epic: it belongs to none' : 'Remove from their epics: they belong to none';
  return `Remove from ${linked === 1 ? 'its epic' : 'their epics'} (${linked})`;
}
