import { doc, p } from '../support/adf';
import { evidenceField, type Site, type Who } from '../sandbox/jira/site';

export interface JudgedCall {
  readonly who: Who;
  readonly method: string;
  /** With the query. */
  readonly path: string;
  readonly body?: unknown;
}

const api = '/rest/api/3';
const agile = '/rest/agile/1.0';

const get = (path: string, who: Who = 'priya'): JudgedCall => ({ who, method: 'GET', path });
const send = (method: 'POST' | 'PUT' | 'DELETE', path: string, body?: unknown, who: Who = 'priya'): JudgedCall => ({ who, method, path, ...(body === undefined ? {} : { body }) });

/** Calls that together use every resource of the local Jira, refusals among them. They are made in this order. */
export function judgedCalls(site: Site): readonly JudgedCall[] {
  const search = { jql: 'project = SHOP order by Rank', fields: ['*all'], expand: 'names,schema', maxResults: 100 };
  const create = { fields: { project: { key: 'SHOP' }, issuetype: { id: '10001' }, summary: 'Made for a judge', description: doc(p('Words')) } };
  const [project] = site.jira.state.projects.keys();
  const workflows = [...site.jira.state.workflows.keys()];
  const [shop] = site.jira.state.projects.values();
  if (shop === undefined) throw new Error('The site has no project.');
  return [
    get(`${api}/myself`),
    get(`${api}/mypermissions?permissions=BROWSE_PROJECTS,EDIT_ISSUES&projectKey=SHOP`),
    get(`${api}/serverInfo`),
    get(`${api}/field`),
    get(`${api}/project/search?expand=description,lead`),
    get(`${api}/project/search?action=edit&orderBy=name`, 'ada'),
    get(`${api}/workflow/${shop.workflows.defaultWorkflowId}/projectUsages`, 'ada'),
    get(`${api}/workflow/${shop.workflows.defaultWorkflowId}/project/${shop.id}/issueTypeUsages`, 'ada'),
    get(`${api}/workflow/none/projectUsages`, 'ada'),
    get(`${api}/project/SHOP`),
    get(`${api}/project/NONE`),
    get(`${api}/issuetype/project?projectId=${shop.id}&level=0`),
    get(`${api}/issuetype/project?projectId=1`),
    get(`${api}/project/SHOP/versions`),
    get(`${api}/project/SHOP/components`),
    get(`${api}/resolution`),
    get(`${api}/project/SHOP/role`),
    get(`${api}/groups/picker?query=jira`),
    get(`${api}/project/SHOP/statuses`),
    send('PUT', `${api}/project/SHOP/properties/judge`, { fair: true }),
    get(`${api}/project/SHOP/properties`),
    get(`${api}/project/SHOP/properties/judge`),
    send('DELETE', `${api}/project/SHOP/properties/judge`),
    send('POST', `${api}/issue`, create),
    send('POST', `${api}/issue`, { fields: {} }),
    send('POST', `${api}/issue/bulkfetch`, { issueIdsOrKeys: ['SHOP-1', 'SHOP-8', 'NONE-1'], fields: ['*all'] }),
    get(`${api}/issue/createmeta/SHOP/issuetypes`),
    get(`${api}/issue/createmeta/SHOP/issuetypes/10001`),
    ...Array.from({ length: 20 }, (_, index) => get(`${api}/issue/SHOP-${index + 1}?expand=names,schema,editmeta,changelog&properties=*all`)),
    get(`${api}/issue/SHOP-1`, 'otto'),
    send('PUT', `${api}/issue/SHOP-8`, { fields: { summary: 'Another summary' } }),
    send('PUT', `${api}/issue/SHOP-8`, { fields: { summary: 'One more' } }),
    send('PUT', `${api}/issue/SHOP-9`, { fields: { security: { name: 'Product team' } } }),
    get(`${api}/issue/SHOP-9?fields=security&expand=editmeta,schema`),
    get(`${api}/issue/SHOP-9`, 'sam'),
    get(`${api}/issue/SHOP-8/changelog`),
    send('POST', `${api}/changelog/bulkfetch`, { issueIdsOrKeys: ['SHOP-8'], fieldIds: ['summary'] }),
    send('POST', `${api}/issue/SHOP-8/comment`, { body: doc(p('A comment')) }),
    get(`${api}/issue/SHOP-8/comment`),
    get(`${api}/issue/SHOP-8/transitions?expand=transitions.fields`),
    send('POST', `${api}/issue/SHOP-8/transitions`, { transition: { id: '0' } }),
    get(`${api}/bulk/issues/transition?issueIdsOrKeys=SHOP-4,SHOP-8`),
    get(`${api}/bulk/issues/transition?issueIdsOrKeys=NONE-1`),
    send('POST', `${api}/bulk/issues/transition`, { bulkTransitionInputs: [{ selectedIssueIdsOrKeys: ['SHOP-4', 'SHOP-5'], transitionId: '21' }, { selectedIssueIdsOrKeys: ['SHOP-16'], transitionId: '51' }] }),
    send('PUT', `${api}/issue/SHOP-8/properties/score`, { score: 1 }),
    get(`${api}/issue/SHOP-8/properties`),
    get(`${api}/issue/SHOP-8/properties/score`),
    send('DELETE', `${api}/issue/SHOP-8/properties/score`),
    get(`${api}/search/jql?jql=project%20%3D%20SHOP&fields=*all&maxResults=5&expand=names`),
    send('POST', `${api}/search/jql`, search),
    send('POST', `${api}/search/jql`, { jql: 'nonsense' }),
    send('POST', `${api}/search/approximate-count`, { jql: 'project = SHOP' }),
    get(`${api}/issueLinkType`),
    send('POST', `${api}/issueLink`, { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-1' }, outwardIssue: { key: 'SHOP-2' } }),
    send('DELETE', `${api}/issue/NONE-1`),
    send('DELETE', `${api}/issueLink/${[...site.jira.state.links.keys()][0] ?? 'none'}`),
    send('PUT', `${api}/app/field/${evidenceField}/value?generateChangelog=false`, { updates: [{ issueIds: [site.idOf('SHOP-8')], value: { issue: site.idOf('SHOP-8'), accepted: true } }] }, 'app'),
    send('POST', `${api}/app/field/value`, { updates: [{ customField: evidenceField, issueIds: [site.idOf('SHOP-9')], value: { issue: site.idOf('SHOP-9'), accepted: true } }] }, 'app'),
    send('POST', `${api}/expression/evaluate?expand=meta.complexity`, { expression: 'issue.links.length', context: { issue: { key: 'SHOP-8' } } }),
    send('POST', `${api}/expression/analyse`, { expressions: ['issue.key', 'issue.key >'] }),
    send('POST', `${api}/expression/evaluate`, { expression: 'issue.nonsense', context: { issue: { key: 'SHOP-8' } } }),
    send('POST', `${api}/forge/panel/action/bulk/async`, { moduleId: `${site.jira.state.app.id.replace('::app/', '::extension/')}/${site.jira.state.app.environmentId}/static/readiness-panel`, projectList: [{ projectIdOrKey: 'SHOP', action: 'PIN' }] }, 'ada'),
    get(`${agile}/board?projectKeyOrId=SHOP`),
    get(`${api}/workflows/search?expand=values.transitions`, 'ada'),
    get(`${api}/workflows/search?maxResults=1`, 'ada'),
    send('POST', `${api}/workflows`, { workflowIds: workflows }, 'ada'),
    get(`${api}/workflows/capabilities?workflowId=${workflows[0]}`, 'ada'),
    get(`${api}/workflow/rule/config?types=validator&expand=transition`, 'app'),
    send('PUT', `${api}/workflow/rule/config`, { workflows: [{ workflowId: { name: 'Nothing', draft: false } }] }, 'app'),
    get(`${api}/workflow/rule/config?types=validator`, 'ada'),
    get(`${api}/workflowscheme/project?projectId=${project}`, 'ada'),
    get(`${api}/statuses/search`, 'ada'),
    send('PUT', `${agile}/issue/rank`, { issues: ['SHOP-2'], rankBeforeIssue: 'SHOP-1' }),
  ];
}

/** Calls that need what an earlier call answered: a task's id, a board's id. */
export function followUps(answered: (path: string) => unknown): readonly JudgedCall[] {
  const board = idIn(answered(`${agile}/board?projectKeyOrId=SHOP`), 'values');
  const comment = `${api}/issue/SHOP-8/comment/${idIn(answered(`${api}/issue/SHOP-8/comment`), 'comments')}`;
  const task = idIn(answered(`${api}/forge/panel/action/bulk/async`), 'taskId');
  const documents = answered(`${api}/workflows`);
  const bulk = idIn(answered(`${api}/bulk/issues/transition`), 'taskId');
  return [
    get(`${api}/bulk/queue/${bulk}`), get(`${api}/bulk/queue/none`),
    send('POST', `${api}/workflows/update/validation`, { payload: documents }, 'ada'),
    send('POST', `${api}/workflows/update/validation`, { payload: withWrongRule(documents) }, 'ada'),
    send('POST', `${api}/workflows/update`, documents, 'ada'),
    get(`${api}/task/${task}`, 'ada'), get(`${agile}/board/${board}/configuration`), get(`${agile}/board/${board}/sprint`), get(comment), send('DELETE', comment), send('DELETE', `${api}/issue/SHOP-20`),
  ];
}

/** The documents with a rule that nobody has on their first transition. */
const withWrongRule = (documents: unknown): unknown => JSON.parse(JSON.stringify(documents).replace('"validators":[]', '"validators":[{"ruleKey":"forge:nothing","parameters":{}}]'));

function idIn(body: unknown, name: string): string {
  const found: unknown = typeof body === 'object' && body !== null ? Object.entries(body).find(([key]) => key === name)?.[1] : undefined;
  const first: unknown = Array.isArray(found) ? found[0] : found;
  return typeof first === 'object' && first !== null && 'id' in first ? String(first.id) : String(first);
}
