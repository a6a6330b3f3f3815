import { decodeFieldList, findFieldIds } from '../../src/contract/jira-fields';
import { sprintFieldOf } from '../../src/contract/jira-sprints';
import type { Definition } from '../../src/core/definition/definition';
import { decoded, type Answer } from '../shared/answer';
import type { JiraReader } from '../shared/patiently';
import type { HealthFields } from './backlog-query';

/** Which custom fields this site has, as the definition chooses among them: one read for the whole page. */
export const readFieldIds = async (jira: JiraReader, chosen: Definition['fields']): Promise<Answer<HealthFields>> =>
  decoded(await jira.get('/rest/api/3/field'), (json) => {
    const list = decodeFieldList(json);
    return { ...findFieldIds(list, chosen), sprint: sprintFieldOf(list) };
  });
