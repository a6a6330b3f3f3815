import type { JsonRecord } from '../support/json';
import type { JiraState } from '../state/state';

/** A user as REST shows one inside other things. An account that the site does not know any more keeps only its id. */
export function userBean(state: JiraState, accountId: string): JsonRecord {
  const person = state.people.find((one) => one.accountId === accountId);
  const isApp = accountId === state.app.accountId;
  return {
    self: `${state.site.url}/rest/api/3/user?accountId=${encodeURIComponent(accountId)}`,
    accountId,
    ...(person === undefined ? {} : { emailAddress: person.email }),
    displayName: person?.displayName ?? (isApp ? state.app.name : 'Former user'),
    active: person !== undefined || isApp,
    timeZone: 'Etc/UTC',
    accountType: isApp ? 'app' : 'atlassian',
    avatarUrls: {},
  };
}
