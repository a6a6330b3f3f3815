// Called by: the app's panel and functions (may this person edit, transition, link?) and the local Jira's own screens.
import { permissions, type Permission } from '../permissions/catalogue';
import { hasGlobal, mayInProject } from '../permissions/may';
import type { ProjectRecord } from '../state/records';
import { badRequest } from '../problem';
import { type Call, namesIn, ok, type Reply } from './call';
import { seenIssue, seenProject } from './seen';

/** Without a project or issue a project permission is held when it is held in any project. */
export function getMyPermissions(call: Call): Reply {
  const asked = namesIn(call.query('permissions')) ?? [];
  if (asked.length === 0) throw badRequest("The 'permissions' query parameter is required.");
  const scope = projectAsked(call);
  return ok({ permissions: Object.fromEntries(asked.map((key) => [key, answer(call, known(key), scope)])) });
}

function known(key: string): Permission {
  const found = permissions.find((one) => one.key === key);
  if (found === undefined) throw badRequest(`Unrecognized permission: ${key}`);
  return found;
}

function projectAsked(call: Call): ProjectRecord | null {
  const issue = call.query('issueKey') ?? call.query('issueId');
  if (issue !== undefined) return seenProject(call, seenIssue(call, issue).projectId);
  const project = call.query('projectKey') ?? call.query('projectId');
  return project === undefined ? null : seenProject(call, project);
}

interface Held extends Permission {
  readonly description: string;
  readonly havePermission: boolean;
}

function answer({ state, caller }: Call, permission: Permission, project: ProjectRecord | null): Held {
  const projects = project === null ? [...state.projects.values()] : [project];
  const have = permission.type === 'GLOBAL'
    ? hasGlobal(state, caller.accountId, permission.key)
    : projects.some((one) => mayInProject(one, caller.accountId, permission.key));
  return { ...permission, description: '', havePermission: have };
}
