import * as v from 'valibot';
import { decoded } from '../../../shared/answer';
import type { JiraReader } from '../../../shared/patiently';

const named = v.optional(v.array(v.object({ id: v.string(), name: v.string() })), []);
const project = v.object({ components: named, versions: named });

/** Names of the project's components and versions by id (`GET /rest/api/3/project/{key}`); none where Jira does not say: a reason then stands without. */
export async function readNames(jira: Pick<JiraReader, 'get'>, projectKey: string): Promise<ReadonlyMap<string, string>> {
  const answer = decoded(await jira.get(`/rest/api/3/project/${encodeURIComponent(projectKey)}`), (json) => v.parse(project, json));
  return new Map(answer.ok ? [...answer.value.components, ...answer.value.versions].map(({ id, name }) => [id, name] as const) : []);
}
