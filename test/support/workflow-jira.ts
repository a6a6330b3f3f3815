import type { Answer, Call } from './forge-world';
import { FIELDS } from './jira-json';
import { STATUSES } from './workflows';

type Workflow = { readonly id: string; readonly name: string; readonly version: { readonly id: string; readonly versionNumber: number }; readonly transitions: readonly unknown[]; readonly [member: string]: unknown };

/** A Jira whose workflows can be read, checked and updated, with its lock. */
export interface WorkflowJira {
  /** Permissions of the asking person. */
  held: readonly string[];
  style: 'classic' | 'next-gen';
  /** Ids of workflows by the id of the issue type that uses them. */
  used: Record<string, string>;
  workflows: Workflow[];
  objections: readonly unknown[];
  /** Ids of the projects that use each workflow. */
  shared: readonly string[];
  /** Ids of projects in which Ready & Done is off. */
  off: readonly string[];
  /** Whether bugs hide the evidence field. */
  hidden: boolean;
  /** Answers instead, where it gives one. */
  trouble: (call: Call) => Answer | null;
  readonly answer: (call: Call) => Answer;
  readonly transitions: (id: string) => readonly unknown[];
  /** Somebody else publishes the workflow. */
  publish: (id: string, change?: Record<string, unknown>) => void;
}

interface Asked {
  readonly projectAndIssueTypes?: readonly { readonly issueTypeId: string }[];
  readonly workflowIds?: readonly string[];
  readonly workflowNames?: readonly string[];
}

const TYPES = [
  { id: '1', name: 'Story', subtask: false, hierarchyLevel: 0 },
  { id: '2', name: 'Bug', subtask: false, hierarchyLevel: 0 },
  { id: '8', name: 'Sub-task', subtask: true, hierarchyLevel: -1 },
  { id: '9', name: 'Epic', subtask: false, hierarchyLevel: 1 },
];

export function workflowJira(workflows: readonly Workflow[]): WorkflowJira {
  const jira: WorkflowJira = {
    held: ['ADMINISTER_PROJECTS', 'ADMINISTER'],
    style: 'classic',
    used: { '1': workflows[0]?.id ?? '', '2': workflows.at(-1)?.id ?? '' },
    workflows: [...workflows],
    objections: [],
    shared: ['10000'],
    off: [],
    hidden: false,
    trouble: () => null,
    answer: (call) => jira.trouble(call) ?? answered(jira, call),
    transitions: (id) => jira.workflows.find((one) => one.id === id)?.transitions ?? [],
    publish: (id, change = {}) => {
      jira.workflows = jira.workflows.map((one) => (one.id === id ? next(one, change) : one));
    },
  };
  return jira;
}

const next = (one: Workflow, change: Record<string, unknown>): Workflow => ({ ...one, ...change, version: { id: `${one.version.id}+`, versionNumber: one.version.versionNumber + 1 } });

function answered(jira: WorkflowJira, call: Call): Answer {
  const { method, path, body, as } = call;
  if (path.includes('/workflow/rule/config')) return as === 'app' ? ruleConfig(jira, call) : { status: 403, json: {} };
  if (path.includes('/issueTypeUsages')) return { status: 200, json: { issueTypes: { values: [{ id: '1' }, { id: '9' }] } } };
  if (path.endsWith('/properties/ready-done')) return jira.off.some((id) => path.includes(`/project/${id}/`)) ? { status: 404, json: {} } : { status: 200, json: { value: { on: true } } };
  if (path.includes('/projectUsages')) return { status: 200, json: { projects: { values: jira.shared.map((id) => ({ id })) } } };
  if (path.endsWith('/search/jql')) return { status: 200, json: { issues: [{ id: JSON.stringify(body).includes('issuetype = 1') ? '10001' : '10002', key: 'SHOP-1' }] } };
  if (path.endsWith('/issue/bulkfetch')) return { status: 200, json: { issues: (body as { issueIdsOrKeys: string[] }).issueIdsOrKeys.map((id) => ({ id, key: 'SHOP-1', fields: {} })) } };
  if (path.endsWith('/expression/evaluate')) return { status: 200, json: { value: jira.hidden && JSON.stringify(body).includes('10002') ? null : { label: '' } } };
  if (path.includes('/app/field/')) return { status: 204 };
  if (path.includes('/mypermissions')) return { status: 200, json: { permissions: Object.fromEntries(jira.held.map((key) => [key, { havePermission: true }])) } };
  if (path.endsWith('/myself')) return { status: 200, json: { accountId: '712020:ada', displayName: 'Ada' } };
  if (path.endsWith('/field')) return { status: 200, json: FIELDS };
  if (path.startsWith('/rest/api/3/issuetype/project?')) return { status: 200, json: TYPES.filter(({ hierarchyLevel }) => hierarchyLevel === 0) };
  if (path.includes('/project/')) return { status: 200, json: { id: '10000', key: 'SHOP', name: path.endsWith('/10000') ? 'Shop' : 'Other', style: jira.style, issueTypes: TYPES } };
  if (path.includes('/issue/')) return { status: 200, json: { fields: { project: { id: '10000' }, issuetype: { id: '2' } } } };
  if (method === 'POST' && path.endsWith('/workflows')) return read(jira, body as Asked, as);
  if (path.endsWith('/update/validation')) return { status: 200, json: { errors: jira.objections } };
  if (path.endsWith('/workflows/update')) return update(jira, (body as { workflows: Workflow[] }).workflows);
  return { status: 501, json: {} };
}

function read(jira: WorkflowJira, { projectAndIssueTypes = [], workflowIds = [], workflowNames = [] }: Asked, as: string): Answer {
  if (as === 'user' && jira.style === 'classic' && !jira.held.includes('ADMINISTER')) return { status: 404, json: {} };
  const ids = [...workflowIds, ...projectAndIssueTypes.map(({ issueTypeId }) => jira.used[issueTypeId])];
  const found = jira.workflows.filter(({ id, name }) => ids.includes(id) || workflowNames.includes(name));
  return found.length === 0 ? { status: 404, json: {} } : { status: 200, json: { workflows: found, statuses: STATUSES } };
}

function update(jira: WorkflowJira, updates: readonly Workflow[]): Answer {
  for (const one of updates) {
    const kept = jira.workflows.find(({ id }) => id === one.id);
    if (kept === undefined || JSON.stringify(kept.version) !== JSON.stringify(one.version)) return { status: 409, json: {} };
    jira.publish(one.id, { transitions: one.transitions });
  }
  return { status: 200, json: { workflows: updates } };
}

type Kept = { readonly id: string; readonly ruleKey: string; readonly parameters: Readonly<Record<string, string>> };
type Transition = { readonly id: string; readonly name: string; readonly validators: readonly Kept[] };
type Written = { readonly workflowId: { readonly name: string }; readonly validators: readonly { readonly id: string; readonly configuration: { readonly value: string; readonly disabled: boolean } }[] };

const isOurs = ({ parameters }: Kept): boolean => parameters.key?.startsWith('ari:cloud:ecosystem::extension/app/env/static/') ?? false;
const transitionsOf = ({ transitions }: Workflow) => transitions as readonly Transition[];

/** `GET` and `PUT /rest/api/3/workflow/rule/config`: the app's own rules, by the ids among their parameters. */
function ruleConfig(jira: WorkflowJira, { method, body }: Call): Answer {
  if (method === 'GET') {
    const validators = (one: Workflow) => transitionsOf(one).flatMap(({ id, name, validators: all }) => all.filter(isOurs).map(({ parameters }) => ({ id: parameters.id, key: parameters.key, configuration: { value: parameters.config, disabled: parameters.disabled === 'true' }, transition: { id: Number(id), name } })));
    return { status: 200, json: { isLast: true, values: jira.workflows.map((one) => ({ workflowId: { name: one.name, draft: false }, validators: validators(one) })) } };
  }
  const updateResults = (body as { workflows: Written[] }).workflows.map(({ workflowId, validators }) => {
    const kept = jira.workflows.find(({ name }) => name === workflowId.name);
    if (kept === undefined) return { workflowId, updateErrors: ['Workflow not found.'] };
    const settings = new Map(validators.map(({ id, configuration }) => [id, configuration]));
    const changed = (rule: Kept): Kept => {
      const setting = isOurs(rule) ? settings.get(rule.parameters.id ?? '') : undefined;
      return setting === undefined ? rule : { ...rule, parameters: { ...rule.parameters, config: setting.value, disabled: String(setting.disabled) } };
    };
    jira.publish(kept.id, { transitions: transitionsOf(kept).map((one) => ({ ...one, validators: one.validators.map(changed) })) });
    return { workflowId, ruleUpdateErrors: {}, updateErrors: [] };
  });
  return { status: 200, json: { updateResults } };
}
