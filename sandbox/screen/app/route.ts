/** Where in Jira an address leads. */
export type Route =
  | { readonly at: 'home' }
  | { readonly at: 'projects' }
  /** The search, with its JQL in the query. */
  | { readonly at: 'search' }
  | { readonly at: 'backlog'; readonly projectKey: string }
  | { readonly at: 'workflows'; readonly projectKey: string }
  | { readonly at: 'workflow'; readonly projectKey: string; readonly workflowId: string }
  | { readonly at: 'app-page'; readonly projectKey: string; readonly path: string }
  | { readonly at: 'issue'; readonly issueKey: string }
  | { readonly at: 'nowhere' };

export const backlogPath = (projectKey: string): string => `/jira/software/c/projects/${projectKey}/backlog`;
export const workflowsPath = (projectKey: string): string => `/jira/software/c/projects/${projectKey}/settings/workflows`;
export const workflowPath = (projectKey: string, workflowId: string): string => `${workflowsPath(projectKey)}/${workflowId}`;
export const issuePath = (issueKey: string): string => `/browse/${issueKey}`;

/** Reads an address of today's Jira; what follows an app page's own path belongs to the app. */
export function readRoute(pathname: string): Route {
  const path = pathname.replace(/\/+$/, '');
  if (path === '') return { at: 'home' };
  if (path === '/jira/projects') return { at: 'projects' };
  if (path === '/issues') return { at: 'search' };
  const issue = /^\/browse\/([A-Za-z0-9_-]+)$/.exec(path);
  if (issue?.[1] !== undefined) return { at: 'issue', issueKey: issue[1].toUpperCase() };
  const project = /^\/jira\/software\/(?:c\/)?projects\/([A-Za-z0-9_]+)(\/.*)?$/.exec(path);
  const key = project?.[1];
  if (key === undefined) return { at: 'nowhere' };
  const rest = project?.[2] ?? '/backlog';
  if (rest === '/backlog') return { at: 'backlog', projectKey: key };
  const workflows = /^\/settings\/workflows(?:\/([A-Za-z0-9-]+))?$/.exec(rest);
  if (workflows !== null) return workflows[1] === undefined ? { at: 'workflows', projectKey: key } : { at: 'workflow', projectKey: key, workflowId: workflows[1] };
  const app = /^(?:\/settings)?\/apps\/[^/]+\/[^/]+/.exec(rest);
  return app === null ? { at: 'nowhere' } : { at: 'app-page', projectKey: key, path: `/jira/software/c/projects/${key}${app[0]}` };
}
