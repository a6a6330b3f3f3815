import type { JiraIssue } from '../../src/contract/jira-issue';
import type { Finding } from '../../src/core/readiness/readiness';
import { FindingFix } from './finding-fix';

/** What would make the issue better without costing it a point. */
export function AdviceList({ advice, issue }: { readonly advice: readonly Finding[]; readonly issue: JiraIssue }) {
  return (
    <section aria-labelledby="advice">
      <h2 id="advice">Advice</h2>
      <ul className="advice">
        {advice.map((finding) => (
          <li key={finding.rule}>
            {finding.problem} <span className="subtle">{finding.remedy}</span>
            {finding.quote !== '' && <blockquote className="quote small">{finding.quote}</blockquote>}
            <FindingFix finding={finding} issue={issue} />
          </li>
        ))}
      </ul>
    </section>
  );
}
