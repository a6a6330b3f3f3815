import type { CriterionKind } from '../criterion-kind';

export const accepted: CriterionKind = {
  kind: 'accepted',
  title: 'Accepted by the product owner',
  refusal: 'Have it accepted in the Readiness panel by a project administrator',
  evaluate: ({ id, evidence }) => ({ met: evidence !== null && evidence.issue === id && evidence.accepted, open: [] }),
  cannotCompile: (fields) => (fields.evidence === null ? 'this site does not show the field “Done evidence”' : null),
  // the issue id inside the evidence guards against clones and imports, which copy field values
  compile: ({ evidence }) => ({ yields: 'met', expression: `issue?.${evidence}?.issue==issue.id&&issue.${evidence}.accepted==true` }),
};
