import { lazy, useMemo } from 'react';
import type { JiraIssue } from '../../src/contract/jira-issue';
import { cutCondition } from '../../src/core/fixes/cut-condition';
import type { Finding } from '../../src/core/readiness/readiness';
import { criterionTarget, whyNotOneMore, whyNotWrite } from './criteria-target';
import { PreviewFix } from './preview-fix';

const CriterionForm = lazy(() => import('./criterion-form').then((m) => ({ default: m.CriterionForm })));

/** Moves what a summary carries besides the story to the acceptance criteria. */
export function MoveCriterionFix({ finding, issue }: { readonly finding: Finding; readonly issue: JiraIssue }) {
  const { summary, key } = issue.facts;
  const { at } = finding;
  const cut = useMemo(() => (at?.in === 'summary' ? cutCondition(summary, at.start, at.end) : null), [summary, at]);
  const target = useMemo(() => criterionTarget(issue), [issue]);
  if (cut === null) return null;
  const locked = issue.editable.has('summary') ? (whyNotWrite(issue, target) ?? whyNotOneMore(target)) : "You don't have permission to edit the summary of this issue.";
  return (
    <PreviewFix name="Make it a criterion" id="move-criterion" help="You see both texts before they are written. Nothing else is changed." locked={locked}>
      {(close) => <CriterionForm issueKey={key} summary={summary} cut={cut} target={target} onClose={close} />}
    </PreviewFix>
  );
}
