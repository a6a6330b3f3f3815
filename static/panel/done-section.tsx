import { useMemo } from 'react';
import type { PanelState as Served } from '../../src/contract/door';
import type { JiraIssue } from '../../src/contract/jira-issue';
import { judgeDone } from '../../src/core/done/judge-done';
import { AcceptanceLog } from './acceptance-log';
import { DoneRow } from './done-row';
import { Prediction } from './prediction';

interface DoneSectionProps {
  readonly issue: JiraIssue;
  readonly served: Served;
  readonly reading: number;
}

/** The Definition of Done as a checklist, and what Jira itself would say to a move to Done now. */
export function DoneSection({ issue, served, reading }: DoneSectionProps) {
  const { done } = served.definition;
  const states = useMemo(() => judgeDone(issue.facts, done), [issue.facts, done]);
  const finished = issue.facts.status.category === 'done';
  if (states.length === 0) return null;
  return (
    <section aria-labelledby="done">
      <h2 id="done">{finished ? 'Definition of Done' : 'Before this can be done'}</h2>
      <ul className="done-rows">
        {states.map((state) => (
          <DoneRow key={state.criterion.id} state={state} acceptance={served.acceptance} finished={finished} />
        ))}
      </ul>
      <AcceptanceLog log={served.acceptance.log} />
      {!finished && <Prediction issue={issue} done={done} reading={reading} />}
    </section>
  );
}
