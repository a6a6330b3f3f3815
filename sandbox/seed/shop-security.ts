import { priya } from '../jira/people';
import { administratorsRole, appsRole, developersRole } from '../jira/permissions/roles';
import type { ProjectRecord } from '../jira/state/records';
import type { JiraState } from '../jira/state/state';

/**
 * Two security levels, which no issue has at the start. Jira gives the role of apps to every level that is there when an app is installed
 * (support.atlassian.com, "The atlassian-addons-project-access project role in Jira cloud"): "Product team" was, "Legal" came after.
 */
export function addShopSecurity(state: JiraState, project: ProjectRecord): void {
  project.securityLevels.push(
    { id: state.nextId(), name: 'Product team', description: 'Who refines and builds the shop.', people: [], roles: [administratorsRole.id, developersRole.id, appsRole.id] },
    { id: state.nextId(), name: 'Legal', description: 'Only who speaks with the lawyers.', people: [priya.accountId], roles: [] },
  );
}
