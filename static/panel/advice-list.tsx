import type { Finding } from '../../src/core/readiness/readiness';
import { FindingTools } from './finding-tools';

/** What would make the issue better without costing it a point. */
export function AdviceList({ advice }: { readonly advice: readonly Finding[] }) {
  return (
    <section aria-labelledby="advice">
      <h2 id="advice">Advice</h2>
      <ul className="advice">
        {advice.map((finding) => (
          <li key={finding.rule}>
            {finding.problem} <span className="subtle">{finding.remedy}</span>
            {finding.quote !== '' && <blockquote className="quote small">{finding.quote}</blockquote>}
            <FindingTools finding={finding} />
          </li>
        ))}
      </ul>
    </section>
  );
}
