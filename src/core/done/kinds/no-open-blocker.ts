import { ISSUES_READ, judged, type CriterionKind } from '../criterion-kind';
import { openKeys } from '../open-keys';

export const noOpenBlocker: CriterionKind = {
  title: () => 'Nothing blocks it',
  remedy: () => 'Finish what blocks it, or remove the link',
  phases: ['before', 'during', 'after'],
  evaluate: (_, { facts }) => {
    const open = openKeys(facts.blockers.slice(0, ISSUES_READ));
    return judged(open.length === 0, open);
  },
  // a linked issue that the acting user may not see is null: it cannot be named, so it is no reason
  compile: () => ({
    yields: 'issues',
    text: `(issue.links??[]).slice(0,${ISSUES_READ}).flatMap(l=>l.direction+l.type.inward=='inwardis blocked by'?[l.linkedIssue]:[])`,
    flag: 'links',
    data: { issues: true, links: true },
    expensive: 1,
    stepsEach: 24,
  }),
};
