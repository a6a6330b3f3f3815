import type { JiraIssue } from '../../src/contract/jira-issue';
import type { Finding } from '../../src/core/readiness/readiness';
import { FindingFix } from './finding-fix';
import { FindingFoot } from './finding-foot';
import { Quoted } from './quoted';

/** What would make the issue better without costing it a point. */
export function AdviceList({ advice, issue }: { readonly advice: readonly Finding[]; readonly issue: JiraIssue }) {
  return (
    <section aria-labelledby="advice">
      <h2 id="advice">Advice</h2>
      <ul className="advice">
        {advice.map((finding) => (
          <li key={finding.rule}>
            {finding.problem} <span className="subtle">{finding.remedy}</span>
            <Quoted finding={finding} issue={issue} />
            <FindingFix finding={finding} issue={issue} />
            <FindingFoot finding={finding} issue={issue} />
          </li>
        ))}
      </ul>
    </section>
  );
}
