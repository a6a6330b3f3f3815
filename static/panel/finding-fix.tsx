import type { JiraIssue } from '../../src/contract/jira-issue';
import type { Finding } from '../../src/core/readiness/readiness';
import { AskFix } from './ask-fix';
import { BenefitFix } from './benefit-fix';
import { BlockerFix } from './blocker-fix';
import { CriteriaListFix } from './criteria-list-fix';
import { EstimateFix } from './estimate-fix';
import { MoveCriterionFix } from './move-criterion-fix';
import { OutlineFix } from './outline-fix';
import { SplitFix } from './split-fix';

/** The way to mend a finding without leaving the panel, where there is one. */
export function FindingFix({ finding, issue }: { readonly finding: Finding; readonly issue: JiraIssue }) {
  switch (finding.fix) {
    case 'estimate':
      return <EstimateFix issue={issue} />;
    case 'criteria-skeleton':
      return <CriteriaListFix issue={issue} rule={finding.rule} otherwise={<OutlineFix issue={issue} />} />;
    case 'open-blocker':
      return <BlockerFix quote={finding.quote} />;
    case 'ask-reporter':
      return <AskFix finding={finding} issue={issue} />;
    case 'ask-benefit':
      return <BenefitFix finding={finding} issue={issue} />;
    case 'split':
      return <SplitFix issue={issue} />;
    case 'move-criterion':
      return <MoveCriterionFix finding={finding} issue={issue} />;
    case 'criteria-list':
      return <CriteriaListFix issue={issue} rule={finding.rule} />;
    case null:
      return null;
  }
}
