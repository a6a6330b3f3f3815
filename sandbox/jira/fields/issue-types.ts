import type { ProjectStyle } from '../state/records';

export interface IssueType {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly subtask: boolean;
  /** 1: epics; 0: standard issue types; -1: sub-tasks. */
  readonly hierarchyLevel: number;
  /** Avatar of Jira's own set. */
  readonly avatarId: number;
  /** Team-managed projects have types of their own. */
  readonly style: ProjectStyle;
}

const type = (id: string, name: string, hierarchyLevel: number, avatarId: number, description: string): IssueType => ({
  id, name, description, subtask: hierarchyLevel < 0, hierarchyLevel, avatarId, style: 'classic',
});

export const epicType = type('10000', 'Epic', 1, 10307, 'Epics track collections of related bugs, stories, and tasks.');
export const storyType = type('10001', 'Story', 0, 10315, 'Stories track functionality or features expressed as user goals.');
export const taskType = type('10002', 'Task', 0, 10318, 'Tasks track small, distinct pieces of work.');
export const subtaskType = type('10003', 'Sub-task', -1, 10316, 'Subtasks track small pieces of work that are part of a larger task.');
export const bugType = type('10004', 'Bug', 0, 10303, 'Bugs track problems or errors.');

/** The types of company-managed projects. */
export const issueTypes: readonly IssueType[] = [epicType, storyType, taskType, subtaskType, bugType];

/** The types of the team-managed project: the same kinds, with ids of their own, and Jira's other spelling of sub-tasks. */
export const teamIssueTypes: readonly IssueType[] = issueTypes.map((one) => ({
  ...one,
  id: String(Number(one.id) + 20),
  name: one.subtask ? 'Subtask' : one.name,
  style: 'next-gen',
}));

/** Every type of the site. */
export const allIssueTypes: readonly IssueType[] = [...issueTypes, ...teamIssueTypes];

export const issueTypesOf = ({ style }: { readonly style: ProjectStyle }): readonly IssueType[] => allIssueTypes.filter((one) => one.style === style);

/** @throws Error for an id that no type has: ids come from our own records only. */
export function issueTypeById(id: string): IssueType {
  const found = allIssueTypes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no issue type ${id}.`);
  return found;
}
