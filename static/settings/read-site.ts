import * as v from 'valibot';
import { candidateFields, decodeFieldList, findFieldIds, type FieldDescription, type FieldIds, type ProjectStyle } from '../../src/contract/jira-fields';
import { decoded, type Answer } from '../shared/answer';
import type { JiraClient } from '../shared/jira-client';

/** What there is to choose from: the project's own issue types and the site's fields, as the reader sees them. */
export interface Site {
  readonly projectName: string;
  readonly style: ProjectStyle;
  /** Names of the standard issue types: neither epics nor sub-tasks. */
  readonly types: readonly string[];
  readonly fields: readonly FieldDescription[];
  readonly detected: FieldIds;
  readonly estimates: readonly FieldDescription[];
  /** Every field of the site with a long text: any of them may hold acceptance criteria, whatever it is called. */
  readonly textFields: readonly FieldDescription[];
}

/** Jira's own type of a custom field with a paragraph of text. */
const LONG_TEXT = 'com.atlassian.jira.plugin.system.customfieldtypes:textarea';

const project = v.object({
  name: v.string(),
  style: v.picklist(['classic', 'next-gen']),
  issueTypes: v.array(v.object({ name: v.string(), subtask: v.optional(v.boolean(), false), hierarchyLevel: v.optional(v.number()) })),
});

/** Reads `GET /rest/api/3/project/{key}` and `GET /rest/api/3/field` as the current user. */
export async function readSite(jira: JiraClient, projectKey: string): Promise<Answer<Site>> {
  const [about, list] = await Promise.all([jira.get(`/rest/api/3/project/${encodeURIComponent(projectKey)}`), jira.get('/rest/api/3/field')]);
  const known = decoded(about, (json) => v.parse(project, json));
  const fields = decoded(list, decodeFieldList);
  if (!known.ok) return known;
  if (!fields.ok) return fields;
  const standard = known.value.issueTypes.filter((type) => (type.hierarchyLevel ?? (type.subtask ? -1 : 0)) === 0);
  return {
    ok: true,
    value: {
      projectName: known.value.name,
      style: known.value.style,
      types: [...new Set(standard.map(({ name }) => name))],
      fields: fields.value,
      detected: findFieldIds(fields.value),
      estimates: candidateFields(fields.value).estimates,
      textFields: fields.value.filter(({ custom }) => custom === LONG_TEXT),
    },
  };
}
