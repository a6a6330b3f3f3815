import Button from '@atlaskit/button/new';
import { useEffect, useRef, useState } from 'react';
import type { PanelState as Served } from '../../../src/contract/door';
import type { JiraIssue } from '../../../src/contract/jira-issue';
import type { DoneState } from '../../../src/core/done/judge-done';
import { AcceptForm } from './accept-form';
import type { Acceptance } from './acceptance-state';
import type { DoneActions } from './done-actions';
import { RejectForm } from './reject-form';
import type { Asked } from './use-asked';
import { WaiveForm } from './waive-form';

interface DoneActsProps {
  readonly issue: JiraIssue;
  readonly served: Served;
  readonly states: readonly DoneState[];
  readonly criteria: readonly string[];
  readonly acceptance: Acceptance;
  readonly asked: Asked;
  readonly acts: DoneActions;
}

type Form = 'accept' | 'reject' | 'waive';

/** What those who accept can do: accept or withdraw, reject, waive. One form at a time; the function decides again who may. */
export function DoneActs({ issue, served, states, criteria, acceptance, asked, acts }: DoneActsProps) {
  const [form, setForm] = useState<Form | null>(null);
  const [said, setSaid] = useState('');
  const [withdrawing, setWithdrawing] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const openers = useRef<Partial<Record<Form, HTMLButtonElement | null>>>({});
  const notice = useRef<HTMLParagraphElement>(null);
  const { whyNotAccept } = served.evidence;
  const asksAcceptance = states.some(({ criterion }) => criterion.kind === 'accepted');
  const accepted = acceptance.kind === 'stands' || acceptance.kind === 'unknown';
  const waivable = states.filter(({ state }) => state !== 'met');

  // the form, or the button, that had the focus is gone
  useEffect(() => {
    if (said !== '' && (document.activeElement === null || document.activeElement === document.body)) notice.current?.focus({ preventScroll: true });
  }, [said]);

  if (whyNotAccept !== null) {
    if (!asksAcceptance) return null;
    return (
      <div className="done-acts">
        <Button spacing="compact" isDisabled aria-describedby="acceptance-help">Review and accept</Button>
        <p id="acceptance-help" className="subtle small">{whyNotAccept}</p>
      </div>
    );
  }

  const show = (next: Form) => {
    setSaid('');
    setProblem(null);
    setForm(next);
  };
  const cancel = () => {
    const opener = form;
    setForm(null);
    if (opener !== null) setTimeout(() => openers.current[opener]?.focus());
  };
  const finish = (words: string) => {
    setForm(null);
    setSaid(words);
  };
  const withdraw = async () => {
    if (withdrawing) return;
    setSaid('');
    setWithdrawing(true);
    const outcome = await acts.withdraw();
    setWithdrawing(false);
    setProblem(outcome.ok ? null : outcome.message);
    if (outcome.ok) setSaid('The acceptance is withdrawn.');
  };
  const opener = (name: Form, words: string) => (
    <Button ref={(button: HTMLButtonElement | null) => void (openers.current[name] = button)} spacing="compact" appearance={name === 'accept' ? 'default' : 'subtle'} onClick={() => show(name)}>
      {words}
    </Button>
  );

  return (
    <>
      {form === null && (
        <div className={accepted ? 'done-acts done-acts-accepted' : 'done-acts'} role="group" aria-label="Acceptance">
          {asksAcceptance && (accepted ? <Button spacing="compact" appearance="subtle" isLoading={withdrawing} onClick={() => void withdraw()}>Withdraw acceptance</Button> : opener('accept', 'Review and accept'))}
          {issue.facts.status.category === 'indeterminate' && opener('reject', 'Reject')}
          {waivable.length > 0 && opener('waive', 'Waive')}
        </div>
      )}
      {problem !== null && <p className="problem small" role="alert">{problem}</p>}
      {form === 'accept' && asked.criteria !== undefined && <AcceptForm issueKey={issue.facts.key} fields={asked.criteria} criteria={criteria} acts={acts} onDone={finish} onCancel={cancel} />}
      {form === 'reject' && <RejectForm issue={issue} done={served.definition.done} criteria={criteria} transitions={asked.transitions?.ok ? asked.transitions.value : []} acts={acts} onDone={finish} onCancel={cancel} />}
      {form === 'waive' && <WaiveForm states={waivable} acts={acts} onDone={finish} onCancel={cancel} />}
      <p ref={notice} tabIndex={-1} className={said === '' ? 'only-read-aloud' : 'done-notice'} role="status">{said}</p>
    </>
  );
}
