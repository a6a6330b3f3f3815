import { judged, UNKNOWN, type CriterionKind } from '../criterion-kind';

export const notByAssignee: CriterionKind = {
  title: () => 'Somebody else moves it',
  remedy: () => 'Let somebody other than the assignee move it',
  phases: ['before', 'during'],
  evaluate: (_, { facts, actor }) => (actor === undefined ? UNKNOWN : judged(actor !== facts.assignee)),
  compile: () => ({ yields: 'met', text: "config?.asked=='after'||user?.accountId!=issue.assignee?.accountId", flag: 'mover', data: { mover: true }, expensive: 1 }),
};
