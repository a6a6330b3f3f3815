import Textfield from '@atlaskit/textfield';
import { useState } from 'react';
import { LONGEST_WAIVER_DAYS } from '../../../src/core/done/evidence';
import type { DoneState } from '../../../src/core/done/judge-done';
import { dateText } from '../../shared/date-text';
import { TextArea } from '../../shared/text-area';
import { PreviewForm } from '../preview-form';
import type { DoneActions } from './done-actions';
import { useDoneTools } from './done-tools';
import { quotedNames } from './forecast-words';
import { whyNotReason } from './reason';
import { readDays, waiverEnd, waiverPreview } from './waiver-words';

interface WaiveFormProps {
  /** What is not met. */
  readonly states: readonly DoneState[];
  readonly acts: DoneActions;
  readonly onDone: (words: string) => void;
  readonly onCancel: () => void;
}

/** Lets unmet criteria pass for some days, with a reason; says what that means before it is done. */
export function WaiveForm({ states, acts, onDone, onCancel }: WaiveFormProps) {
  const { locale, timezone } = useDoneTools().context;
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reason, setReason] = useState('');
  const [typed, setTyped] = useState('7');
  const [now] = useState(() => Date.now());
  const days = readDays(typed, LONGEST_WAIVER_DAYS);
  const picked = states.filter(({ criterion }) => chosen.includes(criterion.id));
  const titles = picked.map(({ title }) => title);
  const unfinished = titles.length === 0 ? 'Choose what is waived.' : (whyNotReason(reason) ?? (days.ok ? null : days.problem));
  const toggle = (id: string) => setChosen((before) => (before.includes(id) ? before.filter((other) => other !== id) : [...before, id]));

  const until = days.ok ? dateText(new Date(waiverEnd(now, days.days)).toISOString(), locale, timezone) : '';
  const waive = async () => {
    if (!days.ok) return { ok: false, message: days.problem } as const;
    return acts.waive(picked.map(({ criterion }) => criterion.id), reason, days.days);
  };
  return (
    <PreviewForm
      title="A waiver lets criteria pass for some days, although they are not met."
      yes="Waive"
      unfinished={unfinished}
      id="waive-form"
      help={titles.length > 0 && days.ok ? waiverPreview(titles, until) : `A waiver lasts at most ${LONGEST_WAIVER_DAYS} days.`}
      write={waive}
      onClose={onCancel}
      onWritten={() => onDone(`${quotedNames(titles)} waived until ${until}.`)}
    >
      <fieldset className="done-choices">
        <legend>What is waived?</legend>
        {states.map(({ criterion: { id }, title }) => (
          <label key={id} className="done-choice"><input type="checkbox" checked={chosen.includes(id)} onChange={() => toggle(id)} /> {title}</label>
        ))}
      </fieldset>
      <label htmlFor="waive-reason">Why?</label>
      <TextArea id="waive-reason" value={reason} rows={2} isInvalid={false} describedBy="waive-form-help" onChange={setReason} />
      <label htmlFor="waive-days">For how many days?</label>
      <Textfield id="waive-days" width="xsmall" isCompact inputMode="numeric" autoComplete="off" value={typed} isInvalid={!days.ok} aria-describedby="waive-form-help" onChange={(event) => setTyped(event.currentTarget.value)} />
    </PreviewForm>
  );
}
