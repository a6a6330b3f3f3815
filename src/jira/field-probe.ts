import * as v from 'valibot';
import type { FieldProbe } from '../usecases/ports';
import { getJson, postForJson, putJson, type Send } from './send';

const id = v.pipe(v.string(), v.regex(/^\d{1,18}$/));
const types = v.array(v.object({ id, name: v.string() }));
const found = v.object({ issues: v.array(v.object({ id: v.pipe(id, v.transform(Number)), key: v.string() })) });

/** What a probe asks of Jira, with the rights that `send` carries: those of the app, who alone writes its fields. */
export function fieldProbe(send: Send): FieldProbe {
  const newest = async (jql: string) => v.parse(found, await postForJson(send, '/rest/api/3/search/jql', { jql: `${jql} ORDER BY updated DESC`, fields: ['summary'], maxResults: 1 })).issues[0] ?? null;
  return {
    standardTypes: async (projectId) => v.parse(types, await getJson(send, `/rest/api/3/issuetype/project?projectId=${encodeURIComponent(projectId)}&level=0`)),
    issueOfType: async (projectId, typeId) => {
      const ofType = `project = ${projectId} AND issuetype = ${typeId}`;
      return (await newest(`${ofType} AND statusCategory != Done`)) ?? newest(ofType);
    },
    writeSilently: (fieldId, issueId, value) => putJson(send, `/rest/api/3/app/field/${encodeURIComponent(fieldId)}/value?generateChangelog=false`, { updates: [{ issueIds: [issueId], value }] }),
  };
}
