import type { JiraIssue } from '../../src/contract/jira-issue';
import type { Finding } from '../../src/core/readiness/readiness';
import { Explanation } from './explanation';
import { FindingTools } from './finding-tools';

/** What stands quietly below a finding, in one line: why, and what a team can say against it. What is opened takes the width. */
export function FindingFoot({ finding, issue }: { readonly finding: Finding; readonly issue: JiraIssue }) {
  return (
    <div className="finding-foot">
      <Explanation finding={finding} issue={issue} />
      <FindingTools finding={finding} />
    </div>
  );
}
