export interface Permission {
  readonly id: string;
  readonly key: string;
  readonly name: string;
  readonly type: 'GLOBAL' | 'PROJECT';
}

const project = (id: number, key: string, name: string): Permission => ({ id: String(id), key, name, type: 'PROJECT' });
const global = (id: number, key: string, name: string): Permission => ({ id: String(id), key, name, type: 'GLOBAL' });

/** The permissions that the local Jira knows; asking for another key is refused, as in Jira. */
export const permissions: readonly Permission[] = [
  global(0, 'ADMINISTER', 'Administer Jira'),
  global(44, 'SYSTEM_ADMIN', 'Jira System Administrators'),
  global(33, 'BULK_CHANGE', 'Make bulk changes'),
  project(10, 'BROWSE_PROJECTS', 'Browse Projects'),
  project(11, 'CREATE_ISSUES', 'Create Issues'),
  project(12, 'EDIT_ISSUES', 'Edit Issues'),
  project(13, 'ASSIGN_ISSUES', 'Assign Issues'),
  project(14, 'RESOLVE_ISSUES', 'Resolve Issues'),
  project(15, 'ADD_COMMENTS', 'Add Comments'),
  project(16, 'DELETE_ISSUES', 'Delete Issues'),
  project(17, 'ASSIGNABLE_USER', 'Assignable User'),
  project(18, 'CLOSE_ISSUES', 'Close Issues'),
  project(21, 'LINK_ISSUES', 'Link Issues'),
  project(23, 'ADMINISTER_PROJECTS', 'Administer Projects'),
  project(25, 'MOVE_ISSUES', 'Move Issues'),
  project(26, 'SET_ISSUE_SECURITY', 'Set Issue Security'),
  project(28, 'SCHEDULE_ISSUES', 'Schedule Issues'),
  project(30, 'MODIFY_REPORTER', 'Modify Reporter'),
  project(36, 'DELETE_ALL_COMMENTS', 'Delete All Comments'),
  project(37, 'DELETE_OWN_COMMENTS', 'Delete Own Comments'),
  project(46, 'TRANSITION_ISSUES', 'Transition Issues'),
  project(54, 'MANAGE_SPRINTS_PERMISSION', 'Manage Sprints'),
];

const projectKeys = permissions.filter((one) => one.type === 'PROJECT').map((one) => one.key);

/** Sets of project permissions, by what a person is in the project. */
export const administratorGrants: ReadonlySet<string> = new Set(projectKeys);
export const browserGrants: ReadonlySet<string> = new Set(['BROWSE_PROJECTS']);
export const developerGrants: ReadonlySet<string> = new Set([
  'BROWSE_PROJECTS', 'CREATE_ISSUES', 'EDIT_ISSUES', 'ASSIGN_ISSUES', 'ASSIGNABLE_USER', 'RESOLVE_ISSUES', 'CLOSE_ISSUES',
  'TRANSITION_ISSUES', 'ADD_COMMENTS', 'DELETE_OWN_COMMENTS', 'LINK_ISSUES', 'SCHEDULE_ISSUES',
]);
/** Jira gives apps the role atlassian-addons-project-access, which may do everything in a project but administer it. */
export const appGrants: ReadonlySet<string> = new Set(projectKeys.filter((key) => key !== 'ADMINISTER_PROJECTS'));
