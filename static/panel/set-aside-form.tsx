import Button from '@atlaskit/button/new';
import { useState, type FormEvent } from 'react';
import type { Finding } from '../../src/core/readiness/readiness';
import { TextArea } from '../shared/text-area';
import { useEscape } from '../shared/use-escape';
import { useTools } from './panel-tools';

const FEWEST_LETTERS = 3;
const MOST_LETTERS = 300;

/** Asks why a rule does not fit this issue. The reason stays on the issue for everyone to see. */
export function SetAsideForm({ finding, onClose }: { readonly finding: Finding; readonly onClose: () => void }) {
  const { actions } = useTools();
  const [reason, setReason] = useState('');
  const [sending, setSending] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const id = `set-aside-${finding.rule}`;

  const send = async (event: FormEvent) => {
    event.preventDefault();
    if (sending) return;
    const letters = reason.trim().length;
    if (letters < FEWEST_LETTERS) return setProblem('Say in a few words why.');
    if (letters > MOST_LETTERS) return setProblem(`Use at most ${MOST_LETTERS} characters; these are ${letters}.`);
    setSending(true);
    const outcome = await actions.setAside(finding.rule, reason);
    setSending(false);
    if (!outcome.ok) setProblem(outcome.message);
  };
  const form = useEscape<HTMLFormElement>(() => {
    if (!sending) onClose();
  });

  return (
    <form ref={form} className="team-step" onSubmit={(event) => void send(event)} noValidate>
      <label htmlFor={id}>Why does this rule not fit this issue?</label>
      <TextArea
        id={id}
        value={reason}
        rows={2}
        autoFocus
        isInvalid={problem !== null}
        describedBy={`${id}-help`}
        onChange={(next) => {
          setReason(next);
          setProblem(null);
        }}
      />
      <p id={`${id}-help`} className={problem ? 'problem small' : 'subtle small'} role={problem ? 'alert' : undefined}>
        {problem ?? 'Everyone who sees this issue sees the reason, your name and the date. The rule can be brought back.'}
      </p>
      <div className="fix-row">
        <Button type="submit" appearance="primary" isLoading={sending}>Set aside</Button>
        <Button appearance="subtle" isDisabled={sending} onClick={onClose}>Cancel</Button>
      </div>
    </form>
  );
}
