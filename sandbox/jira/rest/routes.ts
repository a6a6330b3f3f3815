import { getBoardConfiguration } from './agile/board-configuration';
import { getBoards, getBoardSprints } from './agile/boards';
import { putRank } from './agile/rank-issues';
import { postAnalyse } from './analyse-expression';
import { postAppFieldValues, putAppFieldValue } from './app-field-value';
import { getBulkProgress } from './bulk/queue';
import { getBulkTransitions, postBulkTransition } from './bulk/transition';
import type { Call, Reply } from './call';
import { postChangelogs } from './bulk-changelogs';
import { postEvaluate } from './evaluate-expression';
import { getFields } from './fields';
import { getGroupsPicker } from './groups';
import { postBulkFetch } from './issue/bulk-fetch';
import { getChangelog } from './issue/changelog';
import { deleteComment, getComment, getComments, postComment } from './issue/comments';
import { postIssue } from './issue/create-issue';
import { getCreateFields, getCreateTypes } from './issue/create-meta';
import { deleteIssue } from './issue/delete-issue';
import { putIssue } from './issue/edit-issue';
import { getIssue } from './issue/get-issue';
import { deleteIssueProperty, getIssueProperty, getIssuePropertyKeys, putIssueProperty } from './issue/issue-properties';
import { getTransitions, postTransition } from './issue/transitions';
import { deleteLink, getLinkTypes, postLink } from './issue-links';
import { postPanelAction } from './issue-panels';
import { getMyPermissions } from './my-permissions';
import { getMyself } from './myself';
import { getProject } from './project/get-project';
import { getProjectIssueTypes } from './project/project-issue-types';
import { deleteProjectProperty, getProjectProperty, getProjectPropertyKeys, putProjectProperty } from './project/project-properties';
import { getRoles } from './project/roles';
import { getProjectStatuses } from './project/project-statuses';
import { searchProjects } from './project/search-projects';
import { getComponents } from './project/components';
import { getVersions } from './project/versions';
import { getResolutions } from './resolutions';
import { postApproximateCount } from './search/approximate-count';
import { getSearch, postSearch } from './search/search-jql';
import { getServerInfo } from './server-info';
import { getTask } from './tasks';
import { getCapabilities } from './workflow/capabilities';
import { getRuleConfigurations } from './workflow/get-rule-configurations';
import { putRuleConfigurations } from './workflow/put-rule-configurations';
import { readWorkflows } from './workflow/read-workflows';
import { searchStatuses } from './workflow/search-statuses';
import { searchWorkflows } from './workflow/search-workflows';
import { updateWorkflows, validateUpdate } from './workflow/update-workflows';
import { getProjectSchemes } from './workflow/workflow-schemes';
import { getIssueTypeUsages, getProjectUsages } from './workflow-usages';

interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  readonly path: string;
  /** Sets of scopes of which an app must declare one whole; empty when the call needs none (`x-atlassian-oauth2-scopes` in Jira's OpenAPI document). */
  readonly scopes: readonly (readonly string[])[];
  readonly handler: (call: Call) => Reply | Promise<Reply>;
}

const api = '/rest/api/3';
const agile = '/rest/agile/1.0';
const read = [['read:jira-work']];
const write = [['write:jira-work']];
const readWorkflow = [['manage:jira-configuration'], ['read:workflow:jira']];
const writeWorkflow = [['manage:jira-configuration'], ['write:workflow:jira']];

export const routes: readonly Route[] = [
  { method: 'GET', path: `${api}/myself`, scopes: [['read:jira-user']], handler: getMyself },
  { method: 'GET', path: `${api}/mypermissions`, scopes: read, handler: getMyPermissions },
  { method: 'GET', path: `${api}/serverInfo`, scopes: [], handler: getServerInfo },
  { method: 'GET', path: `${api}/field`, scopes: read, handler: getFields },

  { method: 'GET', path: `${api}/project/search`, scopes: read, handler: searchProjects },
  { method: 'GET', path: `${api}/project/:project`, scopes: read, handler: getProject },
  { method: 'GET', path: `${api}/project/:project/components`, scopes: read, handler: getComponents },
  { method: 'GET', path: `${api}/project/:project/versions`, scopes: read, handler: getVersions },
  { method: 'GET', path: `${api}/project/:project/role`, scopes: read, handler: getRoles },
  { method: 'GET', path: `${api}/groups/picker`, scopes: [['read:jira-user']], handler: getGroupsPicker },
  { method: 'GET', path: `${api}/resolution`, scopes: read, handler: getResolutions },
  { method: 'GET', path: `${api}/issuetype/project`, scopes: read, handler: getProjectIssueTypes },
  { method: 'GET', path: `${api}/project/:project/statuses`, scopes: read, handler: getProjectStatuses },
  { method: 'GET', path: `${api}/project/:project/properties`, scopes: read, handler: getProjectPropertyKeys },
  { method: 'GET', path: `${api}/project/:project/properties/:key`, scopes: read, handler: getProjectProperty },
  { method: 'PUT', path: `${api}/project/:project/properties/:key`, scopes: [['manage:jira-project'], ['write:project.property:jira']], handler: putProjectProperty },
  { method: 'DELETE', path: `${api}/project/:project/properties/:key`, scopes: [['manage:jira-project'], ['delete:project.property:jira']], handler: deleteProjectProperty },

  { method: 'GET', path: `${api}/workflow/:workflow/projectUsages`, scopes: [['manage:jira-configuration'], ['read:project:jira', 'read:workflow:jira']], handler: getProjectUsages },
  { method: 'GET', path: `${api}/workflow/:workflow/project/:project/issueTypeUsages`, scopes: [['manage:jira-configuration'], ['read:project:jira', 'read:workflow:jira', 'read:issue-type:jira']], handler: getIssueTypeUsages },

  { method: 'POST', path: `${api}/issue`, scopes: write, handler: postIssue },
  { method: 'POST', path: `${api}/issue/bulkfetch`, scopes: read, handler: postBulkFetch },
  { method: 'GET', path: `${api}/issue/createmeta/:project/issuetypes`, scopes: read, handler: getCreateTypes },
  { method: 'GET', path: `${api}/issue/createmeta/:project/issuetypes/:type`, scopes: read, handler: getCreateFields },
  { method: 'GET', path: `${api}/issue/:issue`, scopes: read, handler: getIssue },
  { method: 'PUT', path: `${api}/issue/:issue`, scopes: [['write:jira-work'], ['write:issue:jira']], handler: putIssue },
  { method: 'DELETE', path: `${api}/issue/:issue`, scopes: [['write:jira-work'], ['delete:issue:jira']], handler: deleteIssue },
  { method: 'GET', path: `${api}/issue/:issue/changelog`, scopes: read, handler: getChangelog },
  { method: 'GET', path: `${api}/issue/:issue/comment`, scopes: read, handler: getComments },
  { method: 'POST', path: `${api}/issue/:issue/comment`, scopes: write, handler: postComment },
  { method: 'GET', path: `${api}/issue/:issue/comment/:comment`, scopes: read, handler: getComment },
  { method: 'DELETE', path: `${api}/issue/:issue/comment/:comment`, scopes: [['write:jira-work'], ['delete:comment:jira', 'delete:comment.property:jira']], handler: deleteComment },
  { method: 'GET', path: `${api}/issue/:issue/transitions`, scopes: read, handler: getTransitions },
  { method: 'POST', path: `${api}/issue/:issue/transitions`, scopes: write, handler: postTransition },
  { method: 'GET', path: `${api}/issue/:issue/properties`, scopes: read, handler: getIssuePropertyKeys },
  { method: 'GET', path: `${api}/issue/:issue/properties/:key`, scopes: read, handler: getIssueProperty },
  { method: 'PUT', path: `${api}/issue/:issue/properties/:key`, scopes: [['write:jira-work'], ['write:issue.property:jira']], handler: putIssueProperty },
  { method: 'DELETE', path: `${api}/issue/:issue/properties/:key`, scopes: [['write:jira-work'], ['delete:issue.property:jira']], handler: deleteIssueProperty },

  { method: 'GET', path: `${api}/bulk/issues/transition`, scopes: [['read:jira-work'], ['read:issue:jira']], handler: getBulkTransitions },
  { method: 'POST', path: `${api}/bulk/issues/transition`, scopes: [['write:jira-work'], ['write:issue:jira', 'read:issue:jira']], handler: postBulkTransition },
  { method: 'GET', path: `${api}/bulk/queue/:task`, scopes: [['read:jira-work'], ['read:issue:jira']], handler: getBulkProgress },

  { method: 'POST', path: `${api}/changelog/bulkfetch`, scopes: read, handler: postChangelogs },
  { method: 'GET', path: `${api}/search/jql`, scopes: read, handler: getSearch },
  { method: 'POST', path: `${api}/search/jql`, scopes: read, handler: postSearch },
  { method: 'POST', path: `${api}/search/approximate-count`, scopes: read, handler: postApproximateCount },

  { method: 'GET', path: `${api}/issueLinkType`, scopes: read, handler: getLinkTypes },
  { method: 'POST', path: `${api}/issueLink`, scopes: write, handler: postLink },
  { method: 'DELETE', path: `${api}/issueLink/:link`, scopes: [['write:jira-work'], ['delete:issue-link:jira']], handler: deleteLink },

  { method: 'POST', path: `${api}/app/field/value`, scopes: [['write:app-data:jira']], handler: postAppFieldValues },
  { method: 'PUT', path: `${api}/app/field/:field/value`, scopes: [['write:app-data:jira']], handler: putAppFieldValue },
  { method: 'POST', path: `${api}/expression/analyse`, scopes: [['read:jira-work', 'read:jira-user'], ['read:field:jira', 'read:jira-expressions:jira']], handler: postAnalyse },
  { method: 'POST', path: `${api}/expression/evaluate`, scopes: [['read:jira-work', 'read:jira-user'], ['read:jira-expressions:jira']], handler: postEvaluate },
  { method: 'POST', path: `${api}/forge/panel/action/bulk/async`, scopes: [['manage:jira-configuration']], handler: postPanelAction },
  { method: 'GET', path: `${api}/task/:task`, scopes: read, handler: getTask },

  { method: 'POST', path: `${api}/workflows`, scopes: readWorkflow, handler: readWorkflows },
  { method: 'GET', path: `${api}/workflows/search`, scopes: readWorkflow, handler: searchWorkflows },
  { method: 'GET', path: `${api}/workflows/capabilities`, scopes: readWorkflow, handler: getCapabilities },
  { method: 'POST', path: `${api}/workflows/update`, scopes: writeWorkflow, handler: updateWorkflows },
  { method: 'POST', path: `${api}/workflows/update/validation`, scopes: writeWorkflow, handler: validateUpdate },
  { method: 'GET', path: `${api}/workflow/rule/config`, scopes: readWorkflow, handler: getRuleConfigurations },
  { method: 'PUT', path: `${api}/workflow/rule/config`, scopes: writeWorkflow, handler: putRuleConfigurations },
  { method: 'GET', path: `${api}/workflowscheme/project`, scopes: [['manage:jira-configuration']], handler: getProjectSchemes },
  { method: 'GET', path: `${api}/statuses/search`, scopes: readWorkflow, handler: searchStatuses },

  // the boards' resources know granular scopes only
  { method: 'GET', path: `${agile}/board`, scopes: [['read:board-scope:jira-software', 'read:project:jira']], handler: getBoards },
  { method: 'GET', path: `${agile}/board/:board/configuration`, scopes: [['read:board-scope.admin:jira-software', 'read:project:jira']], handler: getBoardConfiguration },
  { method: 'GET', path: `${agile}/board/:board/sprint`, scopes: [['read:sprint:jira-software']], handler: getBoardSprints },
  { method: 'PUT', path: `${agile}/issue/rank`, scopes: [['write:issue:jira-software']], handler: putRank },
];
