import Button from '@atlaskit/button/new';
import Textfield from '@atlaskit/textfield';
import { useState, type FormEvent } from 'react';
import type { JiraIssue } from '../../src/contract/jira-issue';
import { readEstimate } from '../shared/estimate-input';
import { useTools } from './panel-tools';

/** Sets the estimate in place. What was typed stays when Jira refuses it. */
export function EstimateFix({ issue }: { readonly issue: JiraIssue }) {
  const { actions } = useTools();
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [saving, setSaving] = useState(false);
  const field = issue.estimateField;
  const locked = field === null ? 'This site has no estimate field.' : issue.editable.has(field) ? null : "You don't have permission to edit the estimate of this issue.";

  const save = async (event: FormEvent) => {
    event.preventDefault();
    if (saving || locked !== null) return;
    const input = readEstimate(typed);
    if (!input.ok) return setProblem(input.problem);
    setSaving(true);
    const outcome = await actions.setEstimate(input.value);
    setSaving(false);
    setProblem(outcome.ok ? null : outcome.message);
  };

  return (
    <form className="fix" onSubmit={(event) => void save(event)} noValidate>
      <label className="small subtle" htmlFor="estimate">Story points</label>
      <div className="fix-row">
        <Textfield
          id="estimate"
          width="xsmall"
          isCompact
          inputMode="decimal"
          autoComplete="off"
          value={typed}
          isDisabled={locked !== null}
          isInvalid={problem !== null}
          aria-describedby="estimate-help"
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setProblem(null);
          }}
        />
        <Button type="submit" isLoading={saving} isDisabled={locked !== null} aria-describedby="estimate-help">
          Set estimate
        </Button>
      </div>
      <p id="estimate-help" className={locked === null ? 'problem small' : 'subtle small'} role={problem === null ? undefined : 'alert'}>
        {problem ?? locked ?? ''}
      </p>
    </form>
  );
}
