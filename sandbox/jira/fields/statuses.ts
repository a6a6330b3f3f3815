import type { ProjectStyle } from '../state/records';

/** Jira's three status categories that work can be in, as REST shows them. */
export interface StatusCategory {
  readonly id: number;
  readonly key: 'new' | 'indeterminate' | 'done';
  readonly name: string;
  readonly colorName: string;
}

export interface Status {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly category: StatusCategory;
}

export const toDoCategory: StatusCategory = { id: 2, key: 'new', name: 'To Do', colorName: 'blue-gray' };
export const inProgressCategory: StatusCategory = { id: 4, key: 'indeterminate', name: 'In Progress', colorName: 'yellow' };
export const doneCategory: StatusCategory = { id: 3, key: 'done', name: 'Done', colorName: 'green' };

/** The statuses of company-managed projects. */
export const statuses: readonly Status[] = [
  { id: '10000', name: 'To Do', description: '', category: toDoCategory },
  { id: '10001', name: 'In Progress', description: 'This work item is being actively worked on by the assignee.', category: inProgressCategory },
  { id: '10002', name: 'In Review', description: '', category: inProgressCategory },
  { id: '10003', name: 'Done', description: '', category: doneCategory },
];

/** The statuses of the team-managed project: its own, though they are named alike. */
export const teamStatuses: readonly Status[] = [
  { id: '10020', name: 'To Do', description: '', category: toDoCategory },
  { id: '10021', name: 'In Progress', description: '', category: inProgressCategory },
  { id: '10022', name: 'Done', description: '', category: doneCategory },
];

/** Every status of the site. */
export const allStatuses: readonly Status[] = [...statuses, ...teamStatuses];

export const statusesOf = ({ style }: { readonly style: ProjectStyle }): readonly Status[] => (style === 'classic' ? statuses : teamStatuses);

/** @throws Error for an id that no status has: ids come from our own records only. */
export function statusById(id: string): Status {
  const found = allStatuses.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no status ${id}.`);
  return found;
}

export const statusCategoryOf = (statusId: string): StatusCategory => statusById(statusId).category;
