import { decodeFieldList, findFieldIds, type FieldIds } from '../../../src/contract/jira-fields';
import { epicTypesOf, startFieldOf, standardTypesOf } from '../../../src/contract/jira-epics';
import type { Definition } from '../../../src/core/definition/definition';
import { decoded, type Answer } from '../../shared/answer';
import type { JiraReader } from '../../shared/patiently';

/** What has to be known of a project before its roadmap can be read. */
export interface RoadmapShape {
  /** Ids of the issue types that are epics; empty where the project has none. */
  readonly epicTypes: readonly string[];
  readonly standardTypes: readonly string[];
  readonly fields: FieldIds;
  /** Null where the site has no field for when work begins. */
  readonly startField: string | null;
}

/** Two reads: the issue types of the project, and the fields of the site. @param chosen what the definition says of the fields */
export async function readRoadmapShape(jira: JiraReader, projectKey: string, chosen: Definition['fields']): Promise<Answer<RoadmapShape>> {
  const [project, list] = await Promise.all([jira.get(`/rest/api/3/project/${encodeURIComponent(projectKey)}`), jira.get('/rest/api/3/field')]);
  const types = decoded(project, (json) => ({ epicTypes: epicTypesOf(json), standardTypes: standardTypesOf(json) }));
  if (!types.ok) return types;
  return decoded(list, (json) => {
    const described = decodeFieldList(json);
    return { ...types.value, fields: findFieldIds(described, chosen), startField: startFieldOf(described) };
  });
}
