import { useMemo } from 'react';
import { judgeDone } from '../../../src/core/done/judge-done';
import { dateText } from '../../shared/date-text';
import { Message } from '../../shared/message';
import { acceptanceState } from './acceptance-state';
import { acceptanceWords } from './acceptance-words';
import { DoneActs } from './done-acts';
import { doneActions } from './done-actions';
import { DoneList } from './done-list';
import type { DoneProps } from './done-props';
import { useDoneTools } from './done-tools';
import { EvidenceLog } from './evidence-log';
import { evidenceNow } from './evidence-now';
import { Prediction } from './prediction';
import { subjectOf } from './subject-of';
import { textNames } from './text-names';
import { useAsked } from './use-asked';
import { usePredicted } from './use-predicted';
import { useTicks } from './use-ticks';
import { withTicks } from './with-ticks';

/** The checklist, what can be done about it, what Jira would say, and what was said before. */
export function OpenDone({ issue, served, criteria, reading }: DoneProps) {
  const tools = useDoneTools();
  const { context } = tools;
  const { definition, evidence: state } = served;
  const { done } = definition;
  const acts = useMemo(() => doneActions(tools), [tools]);
  const ticks = useTicks(acts);
  const asked = useAsked(issue, definition, reading);
  const texts = asked.texts?.ok ? asked.texts.value : null;
  const evidence = useMemo(() => withTicks(evidenceNow(issue, state), ticks.pending), [issue, state, ticks.pending]);
  const states = useMemo(() => judgeDone(subjectOf(issue, { evidence, texts, actor: context.accountId, now: asked.at }), done), [issue, evidence, texts, context.accountId, asked.at, done]);
  const acceptance = acceptanceState(evidence, state.log, texts, textNames(asked.criteria ?? []));
  usePredicted(asked.forecasts, states);
  const hidden = issue.fieldIds.evidence === null;
  // without criteria only a gate that was made before may be in the way
  const forecasts = states.length > 0 ? asked.forecasts : asked.forecasts?.filter(({ guard }) => guard === 'enforce');

  return (
    <>
      {states.length === 0 && <p className="subtle">{done.criteria.length === 0 ? 'This project’s Definition of Done has no criteria yet. Its administrators add them in the project settings.' : `None of its criteria is asked of the issue type “${issue.facts.type.name}”.`}</p>}
      {hidden && states.length > 0 && <div id="no-evidence-field"><Message tone="neutral">Ticks and acceptance cannot be kept for this issue yet. Ask a project administrator to add the field “Done evidence”.</Message></div>}
      <DoneList
        issue={issue}
        states={states}
        evidence={evidence}
        served={state}
        asking={asked.texts === undefined}
        accepted={acceptanceWords(acceptance, (iso) => dateText(iso, context.locale, context.timezone))}
        ticks={ticks}
        acts={acts}
      />
      {!hidden && <DoneActs issue={issue} served={served} states={states} criteria={criteria} acceptance={acceptance} asked={asked} acts={acts} />}
      {(forecasts === undefined ? states.length > 0 : forecasts.length > 0 || states.length > 0) && <Prediction asked={{ ...asked, forecasts }} definition={definition} status={issue.facts.status.name} expected={states.filter(({ state }) => state === 'unmet').length} />}
      <EvidenceLog log={state.log} done={done} />
    </>
  );
}
