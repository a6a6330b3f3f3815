import type { JiraIssue } from '../../src/contract/jira-issue';
import type { Finding } from '../../src/core/readiness/readiness';
import { AskFix } from './ask-fix';
import { BlockerFix } from './blocker-fix';
import { EstimateFix } from './estimate-fix';
import { OutlineFix } from './outline-fix';

/** The way to mend a finding without leaving the panel, where there is one. */
export function FindingFix({ finding, issue }: { readonly finding: Finding; readonly issue: JiraIssue }) {
  switch (finding.fix) {
    case 'estimate':
      return <EstimateFix issue={issue} />;
    case 'criteria-skeleton':
      return <OutlineFix issue={issue} />;
    case 'open-blocker':
      return <BlockerFix quote={finding.quote} />;
    case 'ask-reporter':
      return <AskFix finding={finding} issue={issue} />;
    case null:
      return null;
  }
}
