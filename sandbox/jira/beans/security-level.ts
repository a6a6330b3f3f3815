import { levelsFor } from '../permissions/security';
import type { ProjectRecord, SecurityLevelRecord } from '../state/records';
import type { JiraState } from '../state/state';
import type { JsonRecord } from '../support/json';

export const securityLevelBean = ({ site }: JiraState, { id, name, description }: SecurityLevelRecord): JsonRecord => ({
  self: `${site.url}/rest/api/3/securitylevel/${id}`, id, description, name,
});

/** What the field offers to a reader on the create or edit screen. */
export const securityChoices = (state: JiraState, project: ProjectRecord, readerId: string): readonly JsonRecord[] =>
  levelsFor(project, readerId).map((level) => securityLevelBean(state, level));
