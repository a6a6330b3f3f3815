import * as v from 'valibot';
import type { Caller } from '../../jira/host';
import type { Rest } from '../fetch/to-jira';

/** Where a person is in Jira, as far as they may see it. */
export interface Place {
  readonly project: { readonly id: string; readonly key: string; readonly type: string };
  readonly issue: { readonly id: string; readonly key: string; readonly type: string; readonly typeId: string } | null;
  /** Whether the person administers the project. */
  readonly administers: boolean;
}

const project = v.object({ id: v.string(), key: v.string(), projectTypeKey: v.optional(v.string(), 'software') });
const permissions = v.object({ permissions: v.object({ ADMINISTER_PROJECTS: v.object({ havePermission: v.boolean() }) }) });
const issue = v.object({ id: v.string(), key: v.string(), fields: v.object({ project, issuetype: v.object({ id: v.string(), name: v.string() }) }) });

/** Looks an issue or a project up in the person's own name; null when they cannot see it. */
export async function findPlace(wanted: { readonly projectKey: string | null; readonly issueKey: string | null }, person: string, rest: Rest, siteUrl: string): Promise<Place | null> {
  const caller: Caller = { accountId: person, scopes: null };
  const read = async (path: string): Promise<unknown> => {
    const response = await rest(new Request(new URL(path, siteUrl)), caller);
    return response.ok ? response.json() : null;
  };
  const administers = async (query: string): Promise<boolean> => {
    const found = v.safeParse(permissions, await read(`/rest/api/3/mypermissions?permissions=ADMINISTER_PROJECTS&${query}`));
    return found.success && found.output.permissions.ADMINISTER_PROJECTS.havePermission;
  };
  if (wanted.issueKey !== null) {
    const key = encodeURIComponent(wanted.issueKey);
    const [json, administrator] = await Promise.all([read(`/rest/api/3/issue/${key}?fields=project,issuetype`), administers(`issueKey=${key}`)]);
    const found = v.safeParse(issue, json);
    if (!found.success) return null;
    const { id, key: known, fields } = found.output;
    return { project: asProject(fields.project), issue: { id, key: known, type: fields.issuetype.name, typeId: fields.issuetype.id }, administers: administrator };
  }
  if (wanted.projectKey === null) return null;
  const key = encodeURIComponent(wanted.projectKey);
  const [json, administrator] = await Promise.all([read(`/rest/api/3/project/${key}`), administers(`projectKey=${key}`)]);
  const found = v.safeParse(project, json);
  return found.success ? { project: asProject(found.output), issue: null, administers: administrator } : null;
}

const asProject = ({ id, key, projectTypeKey }: v.InferOutput<typeof project>): Place['project'] => ({ id, key, type: projectTypeKey });
