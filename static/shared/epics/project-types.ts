import * as v from 'valibot';
import { decoded } from '../answer';
import type { JiraClient } from '../jira-client';

/** Ids of a project's issue types by their place in the hierarchy: what may be the parent of what. */
export interface ProjectTypes {
  /** One level above standard ones. */
  readonly epics: readonly string[];
  readonly standard: readonly string[];
}

const project = v.object({ issueTypes: v.array(v.object({ id: v.pipe(v.string(), v.regex(/^\d{1,15}$/)), hierarchyLevel: v.optional(v.number()) })) });

/** As `GET /rest/api/3/project/{key}` names them; null where Jira does not say. */
export async function readProjectTypes(jira: Pick<JiraClient, 'get'>, projectKey: string): Promise<ProjectTypes | null> {
  const answer = decoded(await jira.get(`/rest/api/3/project/${encodeURIComponent(projectKey)}`), (json) => v.parse(project, json).issueTypes);
  if (!answer.ok) return null;
  const at = (level: number) => answer.value.filter(({ hierarchyLevel }) => hierarchyLevel === level).map(({ id }) => id);
  return { epics: at(1), standard: at(0) };
}
