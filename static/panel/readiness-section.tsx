import type { ReadyDefinition } from '../../src/core/definition/definition';
import type { JiraIssue } from '../../src/contract/jira-issue';
import type { Readiness } from '../../src/core/readiness/readiness';
import { AdviceList } from './advice-list';
import { CriteriaList } from './criteria-list';
import { EditNotice } from './edit-notice';
import { LossList } from './loss-list';
import { splitFindings } from './losses';
import type { MadeEdit } from './panel-state';
import { RulesMet } from './rules-met';
import { ScoreHeader } from './score-header';
import { verdictSentence } from './verdict-sentence';

interface ReadinessSectionProps {
  readonly issue: JiraIssue;
  readonly readiness: Readiness;
  readonly definition: ReadyDefinition;
  readonly edit: MadeEdit | null;
}

/** The score and everything that explains it. */
export function ReadinessSection({ issue, readiness, definition, edit }: ReadinessSectionProps) {
  if (readiness.score === null) return <p className="subtle">Not scored: none of the project's rules applies to this issue.</p>;
  const { losses, advice } = splitFindings(readiness.findings);
  return (
    <>
      <ScoreHeader score={readiness.score} band={readiness.band} sentence={verdictSentence(readiness, definition)} />
      {edit && edit.what !== 'epic' && <EditNotice key={edit.said} edit={edit} />}
      {losses.length > 0 && <LossList losses={losses} issue={issue} />}
      {advice.length > 0 && <AdviceList advice={advice} issue={issue} />}
      <CriteriaList criteria={readiness.criteria} />
      <RulesMet readiness={readiness} />
    </>
  );
}
