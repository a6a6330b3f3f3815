// Called by: the app (is this project switched on?) and project administrators.
import { mayInProject } from '../../permissions/may';
import { forbidden } from '../../problem';
import type { ProjectRecord } from '../../state/records';
import type { Call, Reply } from '../call';
import { deleteProperty, propertyKeys, propertyValue, putProperty } from '../entity-properties';
import { seenProject } from '../seen';

const project = (call: Call): ProjectRecord => seenProject(call, call.param('project'));

function administered(call: Call): ProjectRecord {
  const found = project(call);
  if (!mayInProject(found, call.caller.accountId, 'ADMINISTER_PROJECTS')) throw forbidden('You do not have permission to administer this project.');
  return found;
}

export function getProjectPropertyKeys(call: Call): Reply {
  const found = project(call);
  return propertyKeys(found.properties, `${call.state.site.url}/rest/api/3/project/${found.key}`);
}

export const getProjectProperty = (call: Call): Reply => propertyValue(project(call).properties, call.param('key'));
export const putProjectProperty = (call: Call): Reply => putProperty(call, administered(call).properties, call.param('key'));
export const deleteProjectProperty = (call: Call): Reply => deleteProperty(administered(call).properties, call.param('key'));
