import type { ImportedStatus, ImportedType } from './imported-issue';

const types: Readonly<Record<string, ImportedType>> = {
  epic: 'Epic', story: 'Story', 'user story': 'Story', feature: 'Story', 'new feature': 'Story', task: 'Task', bug: 'Bug', defect: 'Bug',
  'sub-task': 'Sub-task', subtask: 'Sub-task',
};

/** One of the five types that every Jira has. An unknown one is a task; no type at all is a story. */
export const typeOf = (name: string): { readonly type: ImportedType; readonly known: boolean } => {
  const type = name === '' ? 'Story' : types[name.toLowerCase()];
  return { type: type ?? 'Task', known: type !== undefined };
};

/** 1: epics; 0: standard types; -1: sub-tasks. */
export const levelOf = (type: ImportedType): number => (type === 'Epic' ? 1 : type === 'Sub-task' ? -1 : 0);

const doneWords = /^(done|closed|resolved|released|complete[d]?|cancell?ed|rejected|won'?t (do|fix)|duplicate|accepted|live|shipped)$/i;
const newWords = /^(to ?do|open|new|backlog|re-?opened|selected for development|ready( for (development|dev|sprint))?|draft|idea|funnel|proposed|refinement|triage)$/i;
const categories: Readonly<Record<string, ImportedStatus['category']>> = { 'to do': 'new', new: 'new', 'in progress': 'indeterminate', done: 'done', complete: 'done' };

/**
 * The status with its category: from the file where it has the column, else from the words of the status; a status with words of its
 * own counts as in progress.
 */
export function statusOf(name: string, category: string): ImportedStatus {
  const told = categories[category.trim().toLowerCase()];
  if (told !== undefined) return { name: name || category, category: told };
  if (name === '' || newWords.test(name)) return { name: name || 'To Do', category: 'new' };
  return { name, category: doneWords.test(name) ? 'done' : 'indeterminate' };
}
