import type { ReadyDefinition } from '../../src/core/definition/definition';
import type { JiraIssue } from '../../src/contract/jira-issue';
import { mutesInForce } from '../../src/core/readiness/mutes-in-force';
import type { Readiness } from '../../src/core/readiness/readiness';
import { AdviceList } from './advice-list';
import { CriteriaList } from './criteria-list';
import { EditNotice } from './edit-notice';
import { LossList } from './loss-list';
import { splitFindings } from './losses';
import type { MadeEdit } from './panel-state';
import { useJudged } from './panel-tools';
import { ScoreHeader } from './score-header';
import { ScoreMade } from './score-made';
import { SetAsideList } from './set-aside-list';
import { ShelfLife } from './shelf-life';
import { ToReady } from './to-ready';
import { setAsideWords, verdictSentence } from './verdict-sentence';

interface ReadinessSectionProps {
  readonly issue: JiraIssue;
  readonly readiness: Readiness;
  readonly definition: ReadyDefinition;
  readonly edit: MadeEdit | null;
}

/** The score and everything that explains it. */
export function ReadinessSection({ issue, readiness, definition, edit }: ReadinessSectionProps) {
  const { setAside } = useJudged().served;
  if (readiness.score === null) return <><p className="subtle">Not scored: none of the project's rules applies to this issue.</p><SetAsideList /></>;
  const { losses, advice } = splitFindings(readiness.findings);
  return (
    <>
      <ScoreHeader score={readiness.score} band={readiness.band} sentence={`${verdictSentence(readiness, definition)}${setAsideWords(mutesInForce(setAside.entries, definition).length)}`} />
      <ShelfLife issue={issue} readiness={readiness} days={definition.shelfDays} />
      {edit && edit.what !== 'epic' && <EditNotice key={edit.said} edit={edit} />}
      <ToReady readiness={readiness} definition={definition} />
      {losses.length > 0 && <LossList losses={losses} issue={issue} />}
      {advice.length > 0 && <AdviceList advice={advice} issue={issue} />}
      <SetAsideList />
      <CriteriaList criteria={readiness.criteria} />
      <ScoreMade readiness={readiness} definition={definition} />
    </>
  );
}
