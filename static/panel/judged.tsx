import { useMemo } from 'react';
import type { PanelState as Served } from '../../src/contract/door';
import type { JiraIssue } from '../../src/contract/jira-issue';
import { judge } from '../../src/core/readiness/judge';
import { DoneSection } from './done-section';
import { EpicSection } from './epic-section';
import { FrozenScore } from './frozen-score';
import { NotKept } from './not-kept';
import { NotScored } from './not-scored';
import type { MadeEdit } from './panel-state';
import { ReadinessSection } from './readiness-section';

interface JudgedProps {
  readonly issue: JiraIssue;
  readonly served: Served;
  readonly edit: MadeEdit | null;
  readonly reading: number;
}

/** Before work starts readiness comes first; once it has started, what Done still needs does. */
export function Judged({ issue, served, edit, reading }: JudgedProps) {
  const { facts } = issue;
  const { definition, setAside } = served;
  const readiness = useMemo(() => judge(facts, definition, setAside.entries), [facts, definition, setAside]);
  if (facts.type.level !== 0) return <NotScored readiness={readiness} />;

  // with keys a part keeps what was begun in it when the issue changes its status
  const ready = <ReadinessSection key="ready" issue={issue} readiness={readiness} definition={definition.ready} edit={edit} />;
  const epic = <EpicSection key="epic" issue={issue} edit={edit} />;
  const done = <DoneSection key="done" issue={issue} served={served} criteria={readiness.criteria} reading={reading} />;
  const frozen = <FrozenScore key="frozen" issue={issue} criteria={readiness.criteria} />;
  const parts = { new: [ready, epic, done], indeterminate: [done, ready, epic], done: [done, frozen, epic] };
  return (
    <main className="panel">
      <h1 className="only-read-aloud">Readiness of {facts.key}</h1>
      {parts[facts.status.category]}
      {!served.seenByApp && <NotKept />}
    </main>
  );
}
