import type { ProjectSwitch } from '../usecases/ports';
import { putJson, type Send } from './send';

/** Project property that triggers and display conditions read (manifest). */
export const SWITCH_PROPERTY = 'ready-done';

/** Writes the switch with the rights that `send` carries: Jira asks for Administer Projects. */
export const projectSwitch = (send: Send): ProjectSwitch => ({
  set: (projectId, on) => putJson(send, `/rest/api/3/project/${encodeURIComponent(projectId)}/properties/${SWITCH_PROPERTY}`, { on }),
});
