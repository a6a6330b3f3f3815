import type { CriterionKind } from '../criterion-kind';

export const noOpenBlocker: CriterionKind = {
  kind: 'no-open-blocker',
  title: 'Nothing blocks it',
  refusal: 'Finish what blocks it, or remove the link: ',
  evaluate: (facts) => {
    const open = facts.blockers.filter((blocker) => blocker.status.category !== 'done').map((blocker) => blocker.key);
    return { met: open.length === 0, open };
  },
  cannotCompile: () => null,
  // a linked issue that the acting user may not see is null: it cannot be named, so it cannot be a reason
  compile: () => ({
    yields: 'keys',
    expression:
      "(issue.links??[]).filter(l=>l.direction=='inward'&&l.type.inward=='is blocked by'&&(l.linkedIssue?.status?.category?.key??'done')!='done').map(l=>l.linkedIssue.key)",
  }),
};
