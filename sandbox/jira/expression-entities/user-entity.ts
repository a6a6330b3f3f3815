import { EvaluationError } from '../../expressions/failure';
import { type Entity, isEntity, lambda, type Value } from '../../expressions/values';
import { groupsOf } from '../permissions/groups';
import { rolesOf } from '../permissions/roles';
import type { JiraState } from '../state/state';
import { costly, entity, free } from './entity';
import type { World } from './world';

/** A person or an app. An account that the site does not know has no name. */
export function userEntity({ state }: World, accountId: string): Entity {
  const name = state.people.find((one) => one.accountId === accountId)?.displayName ?? (accountId === state.app.accountId ? state.app.name : null);
  return entity('User', accountId, {
    accountId: free(() => accountId),
    displayName: costly(() => name),
    active: costly(() => name !== null),
    timeZone: costly(() => 'Etc/UTC'),
    groups: costly(() => groupsOf(accountId).map((group) => group.name)),
    groupIds: costly(() => groupsOf(accountId).map((group) => group.id)),
    getProjectRoles: free(() => lambda(([project], meter) => {
      meter.expensive();
      return rolesIn(state, project, accountId);
    })),
  });
}

/** @throws EvaluationError for anything but a project, null among it */
function rolesIn(state: JiraState, project: Value | undefined, accountId: string): Value {
  const found = project !== undefined && isEntity(project) && project.typeName === 'Project' ? state.projects.get(project.identity) : undefined;
  if (found === undefined) throw new EvaluationError('The argument of getProjectRoles must be a Project.');
  return rolesOf(found, accountId).map(({ id, name }) => entity('ProjectRole', id, { id: free(() => Number(id)), name: free(() => name) }));
}
