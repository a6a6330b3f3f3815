// node test/judges/jira-js.mjs http://localhost:8080
// Reads a running local Jira with jira.js, whose schemas judge every answer. One line a call; ends with 1 when one is not what jira.js knows.
import { createAgileClient, createCloudClient, isApiError, isSchemaMismatchError } from 'jira.js';

const [host = 'http://localhost:8080'] = process.argv.slice(2);

const asked = { method: '', path: '' };
const send = globalThis.fetch;
globalThis.fetch = (url, init) => {
  asked.method = init?.method ?? 'GET';
  asked.path = new URL(url).pathname;
  return send(url, init);
};

const configOf = (email) => ({ host, auth: { type: 'basic', email, apiToken: 'any' }, onSchemaMismatch: 'throw' });
const priya = createCloudClient(configOf('priya@example.com'));
const ada = createCloudClient(configOf('ada@example.com'));
const boards = createAgileClient(configOf('priya@example.com'));

const counts = { fits: 0, wrong: 0 };

function tell(verdict, words = '') {
  console.log(`${verdict.padEnd(7)} ${asked.method} ${asked.path}${words && `  ${words}`}`);
}

function wrong(words) {
  counts.wrong += 1;
  tell('wrong', words);
}

/** Makes one call and judges it. With `refusal`, only an answer with that status fits. The answer, or undefined when it does not fit. */
async function judge(call, refusal) {
  try {
    const answer = await call();
    if (refusal !== undefined) return wrong(`answered, where ${refusal} is due`);
    counts.fits += 1;
    tell('fits');
    return answer;
  } catch (error) {
    if (isSchemaMismatchError(error)) return wrong(error.report.issues.map(({ path, expected, received }) => `${path} should be ${expected}, is ${received}`).join('; '));
    if (!isApiError(error)) throw error;
    if (error.status !== refusal) return wrong(error.message);
    counts.fits += 1;
    return tell('fits', `refused with ${refusal}`);
  }
}

const doc = (text) => ({ version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
const everything = { fields: ['*all'], expand: 'names,schema' };

/** One issue of each type in each status, in both projects: a story, an epic, a sub-task, a done one. */
async function kindsOfIssues() {
  const kinds = new Map();
  for (const project of ['SHOP', 'TEAM']) {
    const found = await judge(() => priya.issueSearch.searchAndReconsileIssuesUsingJqlPost({ jql: `project = ${project} ORDER BY Rank`, maxResults: 100, ...everything }));
    for (const issue of found?.issues ?? []) kinds.set([project, issue.fields.issuetype.name, issue.fields.status.name].join(), issue);
  }
  return [...kinds.values()];
}

async function site() {
  for (const client of [priya, ada]) await judge(() => client.myself.getCurrentUser({ expand: 'groups,applicationRoles' }));
  await judge(() => priya.serverInfo.getServerInfo());
  await judge(() => priya.permissions.getMyPermissions({ projectKey: 'SHOP', permissions: 'BROWSE_PROJECTS,EDIT_ISSUES,ADMINISTER_PROJECTS' }));
  await judge(() => priya.issueLinkTypes.getIssueLinkTypes());
  await judge(() => priya.groups.findGroups({ query: 'jira' }));
  return (await judge(() => priya.issueFields.getFields())) ?? [];
}

async function projects() {
  await judge(() => priya.projects.searchProjects({ expand: 'description,lead,issueTypes,projectKeys' }));
  for (const projectIdOrKey of ['SHOP', 'TEAM']) {
    await judge(() => priya.projects.getProject({ projectIdOrKey }));
    await judge(() => priya.projectVersions.getProjectVersions({ projectIdOrKey }));
    await judge(() => priya.projectComponents.getProjectComponents({ projectIdOrKey }));
    await judge(() => priya.projectRoles.getProjectRoles({ projectIdOrKey }));
    await judge(() => priya.projects.getAllStatuses({ projectIdOrKey }));
    const { issueTypes = [] } = (await judge(() => priya.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey }))) ?? {};
    for (const { id } of issueTypes) await judge(() => priya.issues.getCreateIssueMetaIssueTypeId({ projectIdOrKey, issueTypeId: id }));
  }
  await judge(() => priya.projects.getProject({ projectIdOrKey: 'NONE' }), 404);
  await judge(() => ada.workflows.getProjectUsagesForWorkflow({ workflowId: 'none' }), 404);
  await judge(() => priya.workflows.getWorkflowProjectIssueTypeUsages({ workflowId: 'none', projectId: 1 }), 401);
  const one = { projectIdOrKey: 'SHOP', propertyKey: 'judge' };
  await judge(() => priya.projectProperties.setProjectProperty({ ...one, body: { fair: true } }));
  await judge(() => priya.projectProperties.getProjectPropertyKeys({ projectIdOrKey: 'SHOP' }));
  await judge(() => priya.projectProperties.getProjectProperty(one));
  await judge(() => priya.projectProperties.deleteProjectProperty(one));
}

async function issuesOfEveryKind() {
  const kinds = await kindsOfIssues();
  for (const { key: issueIdOrKey } of kinds) {
    await judge(() => priya.issues.getIssue({ issueIdOrKey, ...everything, expand: 'names,schema,editmeta,changelog', properties: ['*all'] }));
    await judge(() => priya.issues.getTransitions({ issueIdOrKey, expand: 'transitions.fields' }));
    await judge(() => priya.issues.getChangeLogs({ issueIdOrKey }));
    await judge(() => priya.issueComments.getComments({ issueIdOrKey }));
    await judge(() => priya.issueProperties.getIssuePropertyKeys({ issueIdOrKey }));
  }
  await judge(() => priya.issues.getIssue({ issueIdOrKey: 'NONE-1' }), 404);
  await judge(() => priya.issues.bulkFetchIssues({ issueIdsOrKeys: [...kinds.map(({ key }) => key), 'NONE-1'], fields: ['*all'] }));
  await judge(() => priya.issues.getBulkChangelogs({ issueIdsOrKeys: kinds.map(({ key }) => key), fieldIds: ['status'] }));
  await judge(() => priya.issueSearch.searchAndReconsileIssuesUsingJql({ jql: 'project in (SHOP, TEAM)', fields: ['*all'], maxResults: 5 }));
  await judge(() => priya.issueSearch.countIssues({ jql: 'project = SHOP' }));
}

/** Makes an issue in a project and does with it all that a person does with an issue. */
async function lifeOfAnIssue(project, other) {
  const types = (await judge(() => priya.issues.getCreateIssueMetaIssueTypes({ projectIdOrKey: project })))?.issueTypes ?? [];
  const issuetype = { id: types.find(({ name }) => name === 'Story')?.id ?? '' };
  const made = await judge(() => priya.issues.createIssue({ fields: { project: { key: project }, issuetype, summary: 'Made for a judge', description: doc('Words') } }));
  const issueIdOrKey = made?.key ?? '';
  await judge(() => priya.issues.editIssue({ issueIdOrKey, fields: { summary: 'Made and edited', labels: ['judged'] } }));
  const property = { issueIdOrKey, propertyKey: 'judge' };
  await judge(() => priya.issueProperties.setIssueProperty({ ...property, body: { fair: true } }));
  await judge(() => priya.issueProperties.getIssueProperty(property));
  await judge(() => priya.issueProperties.deleteIssueProperty(property));
  const comment = await judge(() => priya.issueComments.addComment({ issueIdOrKey, body: doc('A comment') }));
  await judge(() => priya.issueComments.getComments({ issueIdOrKey }));
  await judge(() => priya.issueComments.getComment({ issueIdOrKey, id: comment?.id ?? '' }));
  await judge(() => priya.issueComments.deleteComment({ issueIdOrKey, id: comment?.id ?? '' }));
  await judge(() => priya.issueLinks.linkIssues({ type: { name: 'Blocks' }, inwardIssue: { key: other }, outwardIssue: { key: issueIdOrKey } }));
  const started = (await judge(() => priya.issues.getTransitions({ issueIdOrKey })))?.transitions.find(({ to }) => to.statusCategory.key === 'indeterminate');
  await judge(() => priya.issues.doTransition({ issueIdOrKey, transition: { id: started?.id ?? '' } }));
  const common = await judge(() => priya.issueBulkOperations.getAvailableTransitions({ issueIdsOrKeys: issueIdOrKey }));
  const transitionId = String(common?.availableTransitions?.[0]?.transitions?.[0]?.transitionId ?? '');
  const bulk = await judge(() => priya.issueBulkOperations.submitBulkTransition({ bulkTransitionInputs: [{ selectedIssueIdsOrKeys: [issueIdOrKey], transitionId }] }));
  await judge(() => priya.issueBulkOperations.getBulkOperationProgress({ taskId: bulk?.taskId ?? '' }));
  await judge(() => priya.issues.getChangeLogs({ issueIdOrKey }));
  await judge(() => boards.issue.rankIssues({ issues: [issueIdOrKey], rankBeforeIssue: other }));
  const issue = await judge(() => priya.issues.getIssue({ issueIdOrKey, ...everything, expand: 'changelog' }));
  await judge(() => priya.issueLinks.deleteIssueLink({ linkId: issue?.fields.issuelinks[0]?.id ?? '' }));
  const again = await judge(() => priya.issues.createIssue({ fields: { project: { key: project }, issuetype, summary: 'Made to be deleted' } }));
  await judge(() => priya.issues.deleteIssue({ issueIdOrKey: again?.key ?? '' }));
  return made;
}

async function expressions(key) {
  for (const expression of ['issue.links.length', 'issue.key', '[1, "two", null]', '{ a: issue.isEpic }', 'null']) {
    await judge(() => priya.jiraExpressions.evaluateJSISJiraExpression({ expression, context: { issue: { key } }, expand: 'meta.complexity' }));
  }
  for (const check of ['syntax', 'type', 'complexity']) {
    await judge(() => priya.jiraExpressions.analyseExpression({ check, expressions: ['issues.map(i => i.comments)', "issue.id > '0'", 'issue.key >'], contextVariables: { config: 'Any' } }));
  }
  await judge(() => priya.jiraExpressions.evaluateJSISJiraExpression({ expression: 'issue.nonsense', context: { issue: { key } } }), 400);
}

/** What only the app may write is refused to people; the panel's id is read off the app's own fields. */
async function app(fields, issueId) {
  const evidence = fields.find(({ schema }) => schema?.custom?.endsWith('/static/done-evidence'));
  const update = { issueIds: [Number(issueId)], value: { issue: Number(issueId), accepted: true } };
  await judge(() => ada.issueCustomFieldValuesApps.updateCustomFieldValue({ fieldIdOrKey: evidence?.id ?? '', updates: [update] }), 403);
  await judge(() => ada.issueCustomFieldValuesApps.updateMultipleCustomFieldValues({ updates: [{ customField: evidence?.id ?? '', ...update }] }), 403);
  const moduleId = evidence?.schema?.custom?.replace('done-evidence', 'readiness-panel') ?? '';
  for (const action of ['PIN', 'UNPIN']) {
    const pinned = await judge(() => ada.issuePanels.bulkPinUnpinProjectsAsync({ moduleId, projectList: [{ projectIdOrKey: 'SHOP', action }] }));
    await judge(() => ada.tasks.getTask({ taskId: pinned?.taskId ?? '' }));
  }
}

async function planning() {
  const { values = [] } = (await judge(() => boards.board.getAllBoards())) ?? {};
  for (const { id: boardId } of values) {
    await judge(() => boards.board.getConfiguration({ boardId }));
    await judge(() => boards.board.getAllSprints({ boardId }));
  }
}

/** Each workflow is read and saved as it is; what only the app may do is refused to people. */
async function workflows() {
  const { values = [] } = (await judge(() => ada.workflows.searchWorkflows({ expand: 'values.transitions' }))) ?? {};
  for (const { id, name } of values) {
    const read = await judge(() => ada.workflows.readWorkflows({ workflowNames: [name] }));
    await judge(() => ada.workflows.workflowCapabilities({ workflowId: id }));
    await judge(() => ada.workflows.validateUpdateWorkflows({ payload: read }));
    await judge(() => ada.workflows.updateWorkflows(read));
    await judge(() => ada.workflows.updateWorkflows(read), 409);
  }
  await judge(() => ada.workflows.readWorkflows({ workflowNames: ['Nothing'] }), 404);
  await judge(() => ada.workflowTransitionRules.getWorkflowTransitionRuleConfigurations({ types: ['validator'] }), 403);
  await judge(() => ada.workflowTransitionRules.updateWorkflowTransitionRuleConfigurations({ workflows: [{ workflowId: { name: 'Any' } }] }), 403);
  const { values: projects = [] } = (await judge(() => ada.projects.searchProjects({}))) ?? {};
  await judge(() => ada.workflowSchemeProjectAssociations.getWorkflowSchemeProjectAssociations({ projectId: projects.map(({ id }) => Number(id)) }));
  for (const query of [{}, ...projects.map(({ id }) => ({ projectId: id }))]) await judge(() => ada.status.search(query));
}

const fields = await site();
await projects();
await issuesOfEveryKind();
const [made] = [await lifeOfAnIssue('SHOP', 'SHOP-1'), await lifeOfAnIssue('TEAM', 'TEAM-1')];
await expressions(made?.key ?? '');
await app(fields, made?.id);
await planning();
await workflows();
console.log(`${counts.fits} calls fit, ${counts.wrong} do not.`);
process.exitCode = counts.wrong === 0 ? 0 : 1;
