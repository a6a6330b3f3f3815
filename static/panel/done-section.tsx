import { useMemo, useState } from 'react';
import type { PanelState as Served } from '../../src/contract/door';
import type { JiraIssue } from '../../src/contract/jira-issue';
import { atRest } from '../../src/core/done/done-subject';
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
  const [now] = useState(() => Date.now());
  const states = useMemo(() => judgeDone(atRest(issue.facts, now), done), [issue.facts, now, done]);
  const finished = issue.facts.status.category === 'done';
  if (states.length === 0) return null;
  return (
    <section aria-labelledby="done">
      <h2 id="done">{finished ? 'Definition of Done' : 'Before this can be done'}</h2>
      <ul className="done-rows">
        {states.map((state) => (
          <DoneRow key={state.criterion.id} state={state} acceptance={served.evidence} finished={finished} />
        ))}
      </ul>
      <AcceptanceLog log={served.evidence.log} />
      {!finished && <Prediction issue={issue} done={done} reading={reading} />}
    </section>
  );
}
