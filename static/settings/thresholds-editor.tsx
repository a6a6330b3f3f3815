import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import type { ThresholdsState } from '../../src/contract/thresholds';
import { ask, doorFailureText } from '../shared/door-client';
import { Message } from '../shared/message';
import { SaveBar } from './save-bar';
import { ThresholdTable } from './threshold-table';
import { ThresholdsConflict } from './thresholds-conflict';
import { readThresholds, sameThresholds, setCount, thresholdForm, type ThresholdForm } from './thresholds-form';

interface ThresholdsEditorProps {
  /** What is saved, as far as is known. */
  readonly saved: ThresholdsState;
  readonly onSaved: (state: ThresholdsState) => void;
}

/** The thresholds as a form. Nothing counts until it is saved. */
export function ThresholdsEditor({ saved, onSaved }: ThresholdsEditorProps) {
  const [form, setForm] = useState(() => thresholdForm(saved.values));
  const [theirs, setTheirs] = useState<ThresholdsState | null>(null);
  const [saving, setSaving] = useState(false);
  const [said, setSaid] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const input = useMemo(() => readThresholds(form), [form]);
  const problems = input.ok ? {} : input.problems;
  const dirty = !sameThresholds(form, thresholdForm(saved.values));

  const change = (next: ThresholdForm) => {
    setForm(next);
    setSaid('');
  };
  const adopt = (state: ThresholdsState) => {
    onSaved(state);
    setForm(thresholdForm(state.values));
    setTheirs(null);
  };
  const save = async () => {
    if (saving || !dirty || !input.ok) return;
    setSaving(true);
    setProblem(null);
    const reply = await ask('saveThresholds', { base: saved.version, values: input.values });
    if (reply.ok) {
      adopt(reply.value);
      setSaid('Saved. The Backlog health page goes by these from now on.');
    } else {
      // a refusal may mean that somebody else saved: what is kept now tells
      const now = await ask('thresholds');
      if (now.ok && now.value.version !== saved.version) setTheirs(now.value);
      else setProblem(`They were not saved. ${doorFailureText(reply.failure)}`);
    }
    setSaving(false);
  };

  return (
    <form
      className="form"
      aria-label="Thresholds of the backlog figures"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <fieldset className="plain" disabled={saving}>
        <legend className="only-read-aloud">Thresholds</legend>
        <ThresholdTable form={form} problems={problems} onChange={change} />
        <div className="buttons">
          <Button isDisabled={setCount(form) === 0} onClick={() => change(thresholdForm({}))}>Reset all to usual</Button>
        </div>
      </fieldset>
      {theirs !== null && (
        <ThresholdsConflict
          onTakeTheirs={() => adopt(theirs)}
          onKeepMine={() => {
            onSaved(theirs);
            setTheirs(null);
          }}
        />
      )}
      {problem && <Message tone="warning">{problem}</Message>}
      <SaveBar dirty={dirty} saving={saving} blocked={theirs !== null} problems={Object.keys(problems).length} said={said} onDiscard={() => change(thresholdForm(saved.values))} />
    </form>
  );
}
