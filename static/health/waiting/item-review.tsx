import Button from '@atlaskit/button/new';
import { useMemo, useState } from 'react';
import type { JiraIssue } from '../../../src/contract/jira-issue';
import { judgeDone } from '../../../src/core/done/judge-done';
import { judge } from '../../../src/core/readiness/judge';
import { CriteriaList } from '../../panel/criteria-list';
import { AcceptForm } from '../../panel/done/accept-form';
import { acceptanceState } from '../../panel/done/acceptance-state';
import { acceptanceWords } from '../../panel/done/acceptance-words';
import { doneActions } from '../../panel/done/done-actions';
import { DoneList } from '../../panel/done/done-list';
import { useDoneTools } from '../../panel/done/done-tools';
import { EvidenceLog } from '../../panel/done/evidence-log';
import { evidenceNow } from '../../panel/done/evidence-now';
import { RejectForm } from '../../panel/done/reject-form';
import { subjectOf } from '../../panel/done/subject-of';
import { textNames } from '../../panel/done/text-names';
import { useTicks } from '../../panel/done/use-ticks';
import { withTicks } from '../../panel/done/with-ticks';
import { dateText } from '../../shared/date-text';
import { IssueLink } from '../../shared/issue-link';
import { useHealthData } from '../health-data';
import type { Answering } from './to-accept';
import type { OpenItem } from './use-accept-item';

interface ItemReviewProps {
  readonly item: OpenItem;
  readonly issue: JiraIssue;
  readonly form: Answering | null;
  readonly onForm: (form: Answering | null) => void;
  readonly onSaid: (words: string) => void;
}

/** The acceptance criteria beside the Definition of Done with its evidence, and the two answers. */
export function ItemReview({ item: { state, texts, transitions, at }, issue, form, onForm, onSaid }: ItemReviewProps) {
  const { context, judging } = useHealthData();
  const { definition, mutes } = judging;
  const tools = useDoneTools();
  const acts = useMemo(() => doneActions(tools), [tools]);
  const ticks = useTicks(acts);
  const [said, setSaid] = useState('');
  const { facts } = issue;
  const { criteria } = useMemo(() => judge(facts, definition, mutes(facts.id)), [facts, definition, mutes]);
  const evidence = withTicks(evidenceNow(issue, state.evidence), ticks.pending);
  const states = judgeDone(subjectOf(issue, { evidence, texts, actor: context.accountId, now: at }), definition.done);
  const acceptance = acceptanceState(evidence, state.evidence.log, texts, textNames(state.criteriaFields));
  const { whyNotAccept } = state.evidence;
  const shownForm = whyNotAccept === null ? form : null;

  const finish = (words: string) => {
    onForm(null);
    setSaid(words);
    onSaid(words);
  };
  const withdraw = async () => {
    const outcome = await acts.withdraw();
    if (outcome.ok) finish('The acceptance is withdrawn.');
    else setSaid(outcome.message);
  };
  return (
    <>
      <div className="accept-columns">
        <CriteriaList criteria={criteria} />
        <section aria-labelledby={`done-${facts.id}`}>
          <h2 id={`done-${facts.id}`}>Definition of Done</h2>
          <DoneList issue={issue} states={states} evidence={evidence} served={state.evidence} asking={false} accepted={acceptanceWords(acceptance, (iso) => dateText(iso, context.locale, context.timezone))} ticks={ticks} acts={acts} />
          <EvidenceLog log={state.evidence.log} done={definition.done} />
        </section>
      </div>
      {shownForm === null && (
        <div className="done-acts accept-acts" role="group" aria-label={`Acceptance of ${facts.key}`}>
          {acceptance.kind === 'stands' && whyNotAccept === null ? (
            <Button spacing="compact" onClick={() => void withdraw()}>Withdraw acceptance</Button>
          ) : (
            <Button spacing="compact" isDisabled={whyNotAccept !== null} aria-describedby={`why-${facts.id}`} onClick={() => onForm('accept')}>Accept…</Button>
          )}
          <Button spacing="compact" appearance="subtle" isDisabled={whyNotAccept !== null} aria-describedby={`why-${facts.id}`} onClick={() => onForm('reject')}>Reject…</Button>
          <IssueLink issueKey={facts.key} siteUrl={context.siteUrl}>Open {facts.key}</IssueLink>
          {whyNotAccept !== null && <p id={`why-${facts.id}`} className="subtle small" role={form === null ? undefined : 'alert'}>{whyNotAccept}</p>}
        </div>
      )}
      {shownForm === 'accept' && <AcceptForm issueKey={facts.key} fields={state.criteriaFields} criteria={criteria} acts={acts} onDone={finish} onCancel={() => onForm(null)} />}
      {shownForm === 'reject' && <RejectForm issue={issue} done={definition.done} criteria={criteria} transitions={transitions} acts={acts} onDone={finish} onCancel={() => onForm(null)} />}
      <p className="only-read-aloud" role="status">{said}</p>
    </>
  );
}
