import { useMemo, useState } from 'react';
import type { JiraIssue } from '../../../src/contract/jira-issue';
import type { DoneDefinition } from '../../../src/core/definition/done-definition';
import { PreviewForm } from '../preview-form';
import type { DoneActions } from './done-actions';
import { useDoneTools } from './done-tools';
import { RejectChoices } from './reject-choices';
import { RejectPreview } from './reject-preview';
import { failedOf, NO_REASONS, whyNotReject, type Reasons } from './reject-draft';
import { rejectionSteps } from './rejection-steps';
import { NOTHING_SENT, sendBack, stepsOf, type SentBack } from './send-back';
import { sentBackWords } from './send-back-words';
import type { Transition } from './transitions';
import { wayBack } from './way-back';

interface RejectFormProps {
  readonly issue: JiraIssue;
  readonly done: DoneDefinition;
  readonly criteria: readonly string[];
  readonly transitions: readonly Transition[];
  readonly acts: DoneActions;
  readonly onDone: (words: string) => void;
  readonly onCancel: () => void;
}

/** Which criteria are not met and why; below, exactly what a yes will do. What did not work can be tried again on its own. */
export function RejectForm({ issue, done, criteria: criteriaNow, transitions, acts, onDone, onCancel }: RejectFormProps) {
  const { jira, mayComment, readAgain } = useDoneTools();
  const { key, status } = issue.facts;
  const [reasons, setReasons] = useState<Reasons>(NO_REASONS);
  // marks are kept by place in the list: an edit meanwhile must not shift them
  const [criteria] = useState(criteriaNow);
  const [moves, setMoves] = useState(true);
  const [sent, setSent] = useState(NOTHING_SENT);
  // once something happened the issue may be read again, in another status: the plan stays the one that was shown
  const [planned, setPlanned] = useState<{ readonly from: string; readonly way: Transition | null } | null>(null);
  const plan = planned ?? { from: status.name, way: wayBack(transitions, done, status.name) };
  const failed = useMemo(() => failedOf(criteria, reasons), [criteria, reasons]);
  const recorded = sent.done.includes('record');
  const way = moves ? plan.way : null;
  const to = way?.to.name ?? plan.from;
  const steps = rejectionSteps({ jira, issueKey: key, record: acts.reject, failed, way, mayComment });

  const reject = async () => {
    setPlanned(plan);
    const after = await sendBack(steps, sent);
    setSent(after);
    return after.failed.length === 0 ? ({ ok: true } as const) : ({ ok: false, message: sentBackWords(after, key, to).join(' ') } as const);
  };
  const finish = (outcome: SentBack) => {
    void readAgain();
    onDone(sentBackWords(outcome, key, to).join(' '));
  };

  return (
    <PreviewForm
      title={recorded ? 'Part of this is done.' : `Which criteria does ${key} not meet?`}
      yes={recorded ? 'Try the rest again' : way === null ? 'Reject' : 'Reject and send back'}
      unfinished={recorded ? null : whyNotReject(criteria, reasons)}
      id="reject-form"
      help="The rejection, your name and the reasons are kept with the issue. An acceptance ends with it."
      write={reject}
      onClose={() => (recorded ? finish(sent) : onCancel())}
      onWritten={() => finish({ done: stepsOf(steps), failed: [] })}
    >
      {!recorded && <RejectChoices criteria={criteria} reasons={reasons} onChange={setReasons} />}
      <RejectPreview issueKey={key} failed={failed} plan={plan} moves={moves} mayComment={mayComment} onMoves={recorded ? null : setMoves} />
    </PreviewForm>
  );
}
