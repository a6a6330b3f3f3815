import Button from '@atlaskit/button/new';
import { useEffect, useId, useRef, useState, type FormEvent } from 'react';
import { EMPTY_GOAL, type EpicGoal } from '../../../../src/contract/epic-goal';
import { useEscape } from '../../../shared/use-escape';
import { goalProblems, tidied, type GoalProblems } from './goal-problems';

interface GoalFormProps {
  readonly goal: EpicGoal | null;
  /** Null when it was saved, else why it was not. */
  readonly onSave: (goal: EpicGoal) => Promise<string | null>;
  readonly onCancel: () => void;
}

const FIELDS: readonly { readonly part: keyof EpicGoal; readonly label: string; readonly help: string }[] = [
  { part: 'goal', label: 'Goal', help: 'What will be different when this epic is done.' },
  { part: 'indicator', label: 'Key indicator', help: 'The number by which you will see it.' },
  { part: 'strategy', label: 'Strategy', help: 'The sentence of your strategy that it serves.' },
  { part: 'link', label: 'Link to the strategy', help: 'Where that is written.' },
];

/** Four short texts. What was typed stays when Jira refuses it. */
export function GoalForm({ goal, onSave, onCancel }: GoalFormProps) {
  const [typed, setTyped] = useState(goal ?? EMPTY_GOAL);
  const [problems, setProblems] = useState<GoalProblems>({});
  const [refused, setRefused] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const form = useEscape<HTMLFormElement>(onCancel);
  useEffect(() => first.current?.focus(), []);

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    const next = tidied(typed);
    const found = goalProblems(next);
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    setSaving(true);
    const why = await onSave(next);
    setSaving(false);
    setRefused(why);
  };

  return (
    <form ref={form} className="goal-form" onSubmit={(event) => void save(event)} noValidate>
      {FIELDS.map(({ part, label, help }, index) => (
        <div key={part} className="items-field">
          <label className="items-label" htmlFor={`${id}-${part}`}>{label}</label>
          <input
            id={`${id}-${part}`}
            ref={index === 0 ? first : undefined}
            className="input"
            type={part === 'link' ? 'url' : 'text'}
            autoComplete="off"
            value={typed[part]}
            aria-invalid={problems[part] !== undefined}
            aria-describedby={`${id}-${part}-help`}
            onChange={(event) => setTyped({ ...typed, [part]: event.currentTarget.value })}
          />
          <span id={`${id}-${part}-help`} className={problems[part] === undefined ? 'small subtle' : 'small problem'} role={problems[part] === undefined ? undefined : 'alert'}>{problems[part] ?? help}</span>
        </div>
      ))}
      {refused !== null && <p className="problem" role="alert">{refused}</p>}
      <div className="items-buttons">
        <Button type="submit" appearance="primary" spacing="compact" isLoading={saving}>Save</Button>
        <Button appearance="subtle" spacing="compact" isDisabled={saving} onClick={onCancel}>Cancel</Button>
      </div>
    </form>
  );
}
