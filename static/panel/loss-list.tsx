import type { JiraIssue } from '../../src/contract/jira-issue';
import type { Finding } from '../../src/core/readiness/readiness';
import { LossItem } from './loss-item';

/** What is lost, largest first. */
export function LossList({ losses, issue }: { readonly losses: readonly Finding[]; readonly issue: JiraIssue }) {
  return (
    <section aria-labelledby="lost">
      <h2 id="lost">What is lost</h2>
      <ul className="losses">
        {losses.map((finding) => (
          <LossItem key={finding.rule} finding={finding} issue={issue} />
        ))}
      </ul>
    </section>
  );
}
