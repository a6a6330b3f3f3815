import type { CriterionKind } from '../criterion-kind';

export const subtasksDone: CriterionKind = {
  kind: 'subtasks-done',
  title: 'Sub-tasks are done',
  refusal: 'Finish the open sub-tasks, or move them out: ',
  evaluate: (facts) => {
    const open = facts.subtasks.filter((subtask) => subtask.status.category !== 'done').map((subtask) => subtask.key);
    return { met: open.length === 0, open };
  },
  cannotCompile: () => null,
  // childIssues is loaded once for the whole list, subtasks once an access; the children of a standard issue are its sub-tasks
  compile: () => ({ yields: 'keys', expression: "(issue.childIssues??[]).filter(i=>i.status.category.key!='done').map(i=>i.key)" }),
};
