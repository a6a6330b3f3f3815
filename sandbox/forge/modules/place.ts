import * as v from 'valibot';
import type { Caller } from '../../jira/host';
import type { Rest } from '../fetch/to-jira';

/** Where a person is in Jira, as far as they may see it. */
export interface Place {
  readonly project: { readonly id: string; readonly key: string; readonly type: string };
  readonly issue: { readonly id: string; readonly key: string; readonly type: string; readonly typeId: string } | null;
}

const project = v.object({ id: v.string(), key: v.string(), projectTypeKey: v.optional(v.string(), 'software') });
const issue = v.object({ id: v.string(), key: v.string(), fields: v.object({ project, issuetype: v.object({ id: v.string(), name: v.string() }) }) });

/** Looks an issue or a project up in the person's own name; null when they cannot see it. */
export async function findPlace(wanted: { readonly projectKey: string | null; readonly issueKey: string | null }, person: string, rest: Rest, siteUrl: string): Promise<Place | null> {
  const caller: Caller = { accountId: person, scopes: null };
  const read = async (path: string): Promise<unknown> => {
    const response = await rest(new Request(new URL(path, siteUrl)), caller);
    return response.ok ? response.json() : null;
  };
  if (wanted.issueKey !== null) {
    const found = v.safeParse(issue, await read(`/rest/api/3/issue/${encodeURIComponent(wanted.issueKey)}?fields=project,issuetype`));
    if (!found.success) return null;
    const { id, key, fields } = found.output;
    return { project: asProject(fields.project), issue: { id, key, type: fields.issuetype.name, typeId: fields.issuetype.id } };
  }
  if (wanted.projectKey === null) return null;
  const found = v.safeParse(project, await read(`/rest/api/3/project/${encodeURIComponent(wanted.projectKey)}`));
  return found.success ? { project: asProject(found.output), issue: null } : null;
}

const asProject = ({ id, key, projectTypeKey }: v.InferOutput<typeof project>): Place['project'] => ({ id, key, type: projectTypeKey });
