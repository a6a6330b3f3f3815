import type { JiraIssue } from '../../src/contract/jira-issue';
import type { Finding } from '../../src/core/readiness/readiness';
import { countText } from '../shared/count-text';
import { EstimateFix } from './estimate-fix';

/** One lost rule: how much, what, the words it is about, why it matters, and the way to win it back. */
export function LossItem({ finding, issue }: { readonly finding: Finding; readonly issue: JiraIssue }) {
  return (
    <li className="loss">
      <span className="loss-points">
        <span aria-hidden="true">{finding.lost > 0 ? `−${finding.lost}` : '0'}</span>
        <span className="only-read-aloud">{countText(finding.lost, 'point')} lost.</span>
      </span>
      <div className="loss-words">
        <p className="loss-problem">
          {finding.problem}
          {finding.level === 'required' && <span className="required"> Required</span>}
        </p>
        {finding.quote !== '' && <blockquote className="quote">{finding.quote}</blockquote>}
        <p>{finding.remedy}</p>
        <p className="subtle small">{finding.why}</p>
        {finding.fix === 'estimate' && <EstimateFix issue={issue} />}
      </div>
    </li>
  );
}
