import { ISSUES_READ, judged, type CriterionKind } from '../criterion-kind';
import { openKeys } from '../open-keys';

export const subtasksDone: CriterionKind = {
  title: () => 'Sub-tasks are done',
  remedy: () => 'Finish the open sub-tasks, or move them out',
  phases: ['before', 'during', 'after'],
  evaluate: (_, { facts }) => {
    const open = openKeys(facts.subtasks.slice(0, ISSUES_READ));
    return judged(open.length === 0, open);
  },
  // childIssues is loaded once for the whole list, subtasks once an access; the children of a standard issue are its sub-tasks
  compile: () => ({ yields: 'issues', text: `(issue.childIssues??[]).slice(0,${ISSUES_READ})`, flag: 'subtasks', data: { issues: true, subtasks: true }, expensive: 1, stepsEach: 15 }),
};
