import type { JiraIssue } from '../../src/contract/jira-issue';
import { dateText } from '../shared/date-text';
import { CriteriaList } from './criteria-list';
import { useTools } from './panel-tools';
import { ScoreHeader } from './score-header';

/** A finished issue keeps the score it had: it is shown as it was stored, never judged again. */
export function FrozenScore({ issue, criteria }: { readonly issue: JiraIssue; readonly criteria: readonly string[] }) {
  const { locale, timezone } = useTools().context;
  const { stored } = issue;
  return (
    <>
      {stored === null || stored.score === null ? (
        <p className="subtle">Done items are not rescored, and no score was stored for this one.</p>
      ) : (
        <ScoreHeader
          score={stored.score}
          band={stored.band}
          sentence={`Done items are not rescored. This is the score of ${dateText(stored.scoredAt, locale, timezone)}.`}
        />
      )}
      <CriteriaList criteria={criteria} />
    </>
  );
}
