import * as v from 'valibot';
import { Upstream } from '../support/failures';
import type { WorkflowUses } from '../usecases/ports';
import { getJson, type Send } from './send';

const page = v.object({ values: v.array(v.object({ id: v.pipe(v.string(), v.regex(/^\d{1,18}$/)) })), nextPageToken: v.nullish(v.string()) });
const projects = v.object({ projects: page });
const issueTypes = v.object({ issueTypes: page });

/** Pages of 200 at most: no site has more projects on one workflow than these hold. */
const PAGE = 200;
const MOST_PAGES = 20;

/** `GET /workflow/{id}/projectUsages` and `…/issueTypeUsages`, with the rights that `send` carries: Jira asks for Administer Jira. */
export function workflowUses(send: Send): WorkflowUses {
  return {
    projects: (workflowId) => ids(send, `/rest/api/3/workflow/${encodeURIComponent(workflowId)}/projectUsages`, (json) => v.parse(projects, json).projects),
    issueTypes: (workflowId, projectId) => ids(send, `/rest/api/3/workflow/${encodeURIComponent(workflowId)}/project/${encodeURIComponent(projectId)}/issueTypeUsages`, (json) => v.parse(issueTypes, json).issueTypes),
  };
}

async function ids(send: Send, path: string, decode: (json: unknown) => v.InferOutput<typeof page>): Promise<readonly string[]> {
  const found: string[] = [];
  let token: string | null = null;
  for (let pages = 0; pages < MOST_PAGES; pages++) {
    const answer: v.InferOutput<typeof page> | null = await onePage(send, `${path}?maxResults=${PAGE}${token === null ? '' : `&nextPageToken=${encodeURIComponent(token)}`}`, decode);
    found.push(...(answer?.values ?? []).map(({ id }) => id));
    token = answer?.nextPageToken ?? null;
    if (token === null) break;
  }
  return found;
}

/** Null for a workflow that Jira does not know: it was not published yet. */
async function onePage(send: Send, path: string, decode: (json: unknown) => v.InferOutput<typeof page>): Promise<v.InferOutput<typeof page> | null> {
  try {
    return decode(await getJson(send, path));
  } catch (error) {
    if (error instanceof Upstream && error.status === 404) return null;
    throw error;
  }
}
