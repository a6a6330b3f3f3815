import { putAppFieldValue } from './app-field-value';
import type { Call, Reply } from './call';
import { postEvaluate } from './evaluate-expression';
import { getFields } from './fields';
import { postIssue } from './issue/create-issue';
import { putIssue } from './issue/edit-issue';
import { getIssue } from './issue/get-issue';
import { deleteIssueProperty, getIssueProperty, getIssuePropertyKeys, putIssueProperty } from './issue/issue-properties';
import { getTransitions, postTransition } from './issue/transitions';
import { deleteLink, getLinkTypes, postLink } from './issue-links';
import { getMyPermissions } from './my-permissions';
import { getMyself } from './myself';
import { getProject } from './project/get-project';
import { deleteProjectProperty, getProjectProperty, getProjectPropertyKeys, putProjectProperty } from './project/project-properties';
import { searchProjects } from './project/search-projects';
import { postApproximateCount } from './search/approximate-count';
import { getSearch, postSearch } from './search/search-jql';
import { getServerInfo } from './server-info';

interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Sets of scopes of which an app must declare one whole; empty when the call needs none (`x-atlassian-oauth2-scopes` in Jira's OpenAPI document). */
  readonly scopes: readonly (readonly string[])[];
  readonly handler: (call: Call) => Reply;
}

const api = '/rest/api/3';
const read = [['read:jira-work']];
const write = [['write:jira-work']];

export const routes: readonly Route[] = [
  { method: 'GET', path: `${api}/myself`, scopes: [['read:jira-user']], handler: getMyself },
  { method: 'GET', path: `${api}/mypermissions`, scopes: read, handler: getMyPermissions },
  { method: 'GET', path: `${api}/serverInfo`, scopes: [], handler: getServerInfo },
  { method: 'GET', path: `${api}/field`, scopes: read, handler: getFields },

  { method: 'GET', path: `${api}/project/search`, scopes: read, handler: searchProjects },
  { method: 'GET', path: `${api}/project/:project`, scopes: read, handler: getProject },
  { method: 'GET', path: `${api}/project/:project/properties`, scopes: read, handler: getProjectPropertyKeys },
  { method: 'GET', path: `${api}/project/:project/properties/:key`, scopes: read, handler: getProjectProperty },
  { method: 'PUT', path: `${api}/project/:project/properties/:key`, scopes: [['manage:jira-project'], ['write:project.property:jira']], handler: putProjectProperty },
  { method: 'DELETE', path: `${api}/project/:project/properties/:key`, scopes: [['manage:jira-project'], ['delete:project.property:jira']], handler: deleteProjectProperty },

  { method: 'POST', path: `${api}/issue`, scopes: write, handler: postIssue },
  { method: 'GET', path: `${api}/issue/:issue`, scopes: read, handler: getIssue },
  { method: 'PUT', path: `${api}/issue/:issue`, scopes: [['write:jira-work'], ['write:issue:jira']], handler: putIssue },
  { method: 'GET', path: `${api}/issue/:issue/transitions`, scopes: read, handler: getTransitions },
  { method: 'POST', path: `${api}/issue/:issue/transitions`, scopes: write, handler: postTransition },
  { method: 'GET', path: `${api}/issue/:issue/properties`, scopes: read, handler: getIssuePropertyKeys },
  { method: 'GET', path: `${api}/issue/:issue/properties/:key`, scopes: read, handler: getIssueProperty },
  { method: 'PUT', path: `${api}/issue/:issue/properties/:key`, scopes: [['write:jira-work'], ['write:issue.property:jira']], handler: putIssueProperty },
  { method: 'DELETE', path: `${api}/issue/:issue/properties/:key`, scopes: [['write:jira-work'], ['delete:issue.property:jira']], handler: deleteIssueProperty },

  { method: 'GET', path: `${api}/search/jql`, scopes: read, handler: getSearch },
  { method: 'POST', path: `${api}/search/jql`, scopes: read, handler: postSearch },
  { method: 'POST', path: `${api}/search/approximate-count`, scopes: read, handler: postApproximateCount },

  { method: 'GET', path: `${api}/issueLinkType`, scopes: read, handler: getLinkTypes },
  { method: 'POST', path: `${api}/issueLink`, scopes: write, handler: postLink },
  { method: 'DELETE', path: `${api}/issueLink/:link`, scopes: [['write:jira-work'], ['delete:issue-link:jira']], handler: deleteLink },

  { method: 'PUT', path: `${api}/app/field/:field/value`, scopes: [['write:app-data:jira']], handler: putAppFieldValue },
  { method: 'POST', path: `${api}/expression/evaluate`, scopes: [['read:jira-work', 'read:jira-user'], ['read:jira-expressions:jira']], handler: postEvaluate },
];
