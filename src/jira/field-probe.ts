import * as v from 'valibot';
import type { FieldProbe } from '../usecases/ports';
import { getJson, postForJson, putJson, type Send } from './send';

const id = v.pipe(v.string(), v.regex(/^\d{1,18}$/));
const project = v.object({ issueTypes: v.array(v.object({ id, name: v.string(), subtask: v.optional(v.boolean(), false), hierarchyLevel: v.optional(v.number()) })) });
const found = v.object({ issues: v.array(v.object({ id: v.pipe(id, v.transform(Number)), key: v.string() })) });

/** What a probe asks of Jira, with the rights that `send` carries: those of the app, who alone writes its fields. */
export function fieldProbe(send: Send): FieldProbe {
  const newest = async (jql: string) => v.parse(found, await postForJson(send, '/rest/api/3/search/jql', { jql: `${jql} ORDER BY updated DESC`, fields: ['summary'], maxResults: 1 })).issues[0] ?? null;
  return {
    standardTypes: async (projectId) => {
      const { issueTypes } = v.parse(project, await getJson(send, `/rest/api/3/project/${encodeURIComponent(projectId)}`));
      return issueTypes.filter((type) => (type.hierarchyLevel ?? (type.subtask ? -1 : 0)) === 0).map((type) => ({ id: type.id, name: type.name }));
    },
    issueOfType: async (projectId, typeId) => {
      const ofType = `project = ${projectId} AND issuetype = ${typeId}`;
      return (await newest(`${ofType} AND statusCategory != Done`)) ?? newest(ofType);
    },
    writeSilently: (fieldId, issueId, value) => putJson(send, `/rest/api/3/app/field/${encodeURIComponent(fieldId)}/value?generateChangelog=false`, { updates: [{ issueIds: [issueId], value }] }),
  };
}
