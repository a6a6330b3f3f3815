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

function answered(jira: WorkflowJira, { method, path, body, as }: Call): Answer {
  if (path.includes('/mypermissions')) return { status: 200, json: { permissions: Object.fromEntries(jira.held.map((key) => [key, { havePermission: true }])) } };
  if (path.endsWith('/myself')) return { status: 200, json: { accountId: '712020:ada', displayName: 'Ada' } };
  if (path.endsWith('/field')) return { status: 200, json: FIELDS };
  if (path.includes('/project/')) return { status: 200, json: { id: '10000', key: 'SHOP', name: 'Shop', style: jira.style, issueTypes: TYPES } };
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
