import { lazy, useMemo, type ReactNode } from 'react';
import type { JiraIssue } from '../../src/contract/jira-issue';
import { proseTarget, whyNotWrite } from './criteria-target';
import { PreviewFix } from './preview-fix';

const ListForm = lazy(() => import('./list-form').then((m) => ({ default: m.ListForm })));

/** Turns criteria that are written as running text into a list; without such text, what else there is to offer. */
export function CriteriaListFix({ issue, rule, otherwise = null }: { readonly issue: JiraIssue; readonly rule: string; readonly otherwise?: ReactNode }) {
  const target = useMemo(() => proseTarget(issue), [issue]);
  if (target === null) return otherwise;
  return (
    <PreviewFix name="Make it a list" id={`list-${rule}`} help="You see the list before it is written. Nothing else is changed." locked={whyNotWrite(issue, target)}>
      {(close) => <ListForm issueKey={issue.facts.key} target={target} rule={rule} onClose={close} />}
    </PreviewFix>
  );
}
