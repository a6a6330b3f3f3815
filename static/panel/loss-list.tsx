import type { JiraIssue } from '../../src/contract/jira-issue';
import { LossItem } from './loss-item';
import type { LossGroup } from './losses';

/** What is lost, largest first. */
export function LossList({ losses, issue }: { readonly losses: readonly LossGroup[]; readonly issue: JiraIssue }) {
  return (
    <section aria-labelledby="lost">
      <h2 id="lost">What is lost</h2>
      <ul className="losses">
        {losses.map((group) => (
          <LossItem key={group.main.rule} group={group} issue={issue} />
        ))}
      </ul>
    </section>
  );
}
