import type { Entity } from '../../expressions/values';
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
  });
}
