import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import { useEscape } from '../../shared/use-escape';

interface EstimateEntryProps {
  readonly issueKey: string;
  readonly tabIndex: number;
  /** Null when it was saved, else why it was not. */
  readonly onSave: (typed: string) => Promise<string | null>;
  readonly onEscape: () => void;
}

/** A number and Enter. What was typed stays when Jira refuses it. */
export function EstimateEntry({ issueKey, tabIndex, onSave, onEscape }: EstimateEntryProps) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const form = useEscape<HTMLFormElement>(onEscape);
  const help = `refine-estimate-${issueKey}`;

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (saving) return;
    setSaving(true);
    const why = await onSave(typed);
    setSaving(false);
    setProblem(why);
  };

  return (
    <form ref={form} className="refine-estimate" onSubmit={(event) => void save(event)} noValidate>
      <Textfield
        aria-label={`Story points of ${issueKey}`}
        aria-describedby={help}
        placeholder="Points"
        width={72}
        isCompact
        inputMode="decimal"
        autoComplete="off"
        tabIndex={tabIndex}
        value={typed}
        isInvalid={problem !== null}
        onChange={(event) => {
          setTyped(event.currentTarget.value);
          setProblem(null);
        }}
      />
      <Button type="submit" spacing="compact" tabIndex={tabIndex} isLoading={saving}>Set estimate</Button>
      <span id={help} className="refine-problem small" role={problem === null ? undefined : 'alert'}>{problem}</span>
    </form>
  );
}
