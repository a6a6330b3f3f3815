import type { ComponentRecord, ProjectRecord } from '../state/records';
import type { JiraState } from '../state/state';
import type { JsonRecord } from '../support/json';
import { userBean } from './user';

/** A component as fields show it. */
export const componentBean = ({ site }: JiraState, { id, name, description }: ComponentRecord): JsonRecord => ({ self: `${site.url}/rest/api/3/component/${id}`, id, name, description });

/** A component as its project lists it. */
export const projectComponentBean = (state: JiraState, project: ProjectRecord, component: ComponentRecord): JsonRecord => ({
  ...componentBean(state, component),
  ...(component.leadId === null ? {} : { lead: userBean(state, component.leadId) }),
  assigneeType: 'PROJECT_DEFAULT',
  realAssigneeType: 'PROJECT_DEFAULT',
  isAssigneeTypeValid: true,
  project: project.key,
  projectId: Number(project.id),
});
