import { gateOf } from '../gate/gate-of';
import type { Answer, Call } from './forge-world';
import { FIELDS, issueJson } from './jira-json';

const ARI = 'ari:cloud:ecosystem::extension/5b1f0f0a-6a4e-4c57-9f0e-2d1c7a8e4b90/3b0cdefc-4f24-4696-a7dd-1092d95637f9/static';

/** The ids of the statuses of every workflow here. */
export const STATUSES = { toDo: '10000', inProgress: '10001', done: '10002', closed: '10003' } as const;

export const AT = Date.UTC(2026, 10, 21, 9, 30);

/** A rule as `POST /workflows` shows it. */
export const gateOn = (config: object | string = gateOf().config, parameters: Readonly<Record<string, string>> = {}) => ({
  ruleKey: 'forge:expression-validator',
  parameters: { key: `${ARI}/done-gate`, config: typeof config === 'string' ? config : JSON.stringify(config), id: 'rule-1', disabled: 'false', tag: '', ...parameters },
});

export const statusChange = (id: string, from: keyof typeof STATUSES, to: keyof typeof STATUSES, at = AT, accountId: string | null = '712020:dan') => ({
  id,
  created: new Date(at).toISOString(),
  ...(accountId === null ? {} : { author: { accountId } }),
  items: [{ field: 'status', fieldId: 'status', fieldtype: 'jira', from: STATUSES[from], fromString: from, to: STATUSES[to], toString: to }],
});

export interface Watched {
  readonly status?: keyof typeof STATUSES;
  readonly issue?: Readonly<Record<string, unknown>>;
  readonly changes?: readonly object[];
  readonly validators?: readonly object[];
  readonly workflows?: Answer;
  /** What Jira's engine answers to the gate's text, and to the question whether the actor is let through. */
  readonly says?: unknown;
  readonly exempt?: boolean;
  /** Rules as `GET /workflow/rule/config` shows them, by workflow. */
  readonly rules?: Readonly<Record<string, readonly object[]>>;
  readonly held?: readonly string[];
  readonly on?: boolean;
  readonly seen?: readonly number[];
  readonly answer?: (call: Call) => Answer | null;
}

export const doneIssue = ({ status = 'done', issue = {} }: Watched, id = '10001') =>
  issueJson({ status: { id: STATUSES[status], name: status, statusCategory: { key: status === 'done' || status === 'closed' ? 'done' : 'indeterminate' } }, issuetype: { id: '10004', name: 'Story', subtask: false, hierarchyLevel: 0 }, created: new Date(AT - 1000).toISOString(), creator: { accountId: '712020:dan' }, ...issue }, { id, key: `SHOP-${id}` });

/** Plays Jira for whatever judges an entry into Done. */
export const watchedJira = (world: Watched = {}) => (call: Call): Answer => {
  const { method, path, body } = call;
  const own = world.answer?.(call);
  if (own) return own;
  if (method === 'PUT' && path.endsWith('/workflow/rule/config')) return { status: 200, json: { updateResults: [] } };
  if (method === 'PUT') return { status: 204 };
  if (path.includes('/workflow/rule/config')) return { status: 200, json: { isLast: true, values: Object.entries(world.rules ?? {}).map(([name, validators]) => ({ workflowId: { name, draft: false }, validators })) } };
  if (path.includes('/mypermissions')) return { status: 200, json: { permissions: Object.fromEntries((world.held ?? ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS']).map((key) => [key, { havePermission: true }])) } };
  if (path.includes('/properties/ready-done')) return { status: 200, json: { value: { on: world.on ?? true } } };
  if (path.endsWith('/field')) return { status: 200, json: FIELDS };
  if (path.endsWith('/project/10000')) return { status: 200, json: { id: '10000', key: 'SHOP', name: 'Web shop', style: 'classic' } };
  if (path.endsWith('/changelog/bulkfetch')) return { status: 200, json: { issueChangeLogs: (body as { issueIdsOrKeys: string[] }).issueIdsOrKeys.map((issueId) => ({ issueId, changeHistories: world.changes ?? [] })) } };
  if (path.endsWith('/issue/bulkfetch')) return { status: 200, json: { issues: (world.seen ?? [10_001]).map((id) => ({ id: String(id), key: `SHOP-${id}`, fields: { summary: `Summary of ${id}` } })) } };
  if (path.endsWith('/workflows')) return world.workflows ?? { status: 200, json: workflow(world.validators ?? [gateOn()]) };
  if (path.endsWith('/expression/evaluate')) return { status: 200, json: { value: (body as { expression: string }).expression.includes('actor') ? world.exempt === true : (world.says ?? true) } };
  return { status: 200, json: doneIssue(world) };
};

const CATEGORY = { toDo: 'TODO', inProgress: 'IN_PROGRESS', done: 'DONE', closed: 'DONE' } as const;

/** Any status to any other; creation ends in To Do, but for one way that ends in Done and carries nothing. */
const workflow = (validators: readonly object[]) => ({
  statuses: Object.entries(STATUSES).map(([name, id]) => ({ id, name, statusReference: `ref-${id}`, statusCategory: CATEGORY[name as keyof typeof CATEGORY] })),
  workflows: [
    {
      transitions: [
        { type: 'INITIAL', toStatusReference: `ref-${STATUSES.toDo}`, links: [], validators: [] },
        { type: 'GLOBAL', toStatusReference: `ref-${STATUSES.done}`, links: [], validators },
        { type: 'DIRECTED', toStatusReference: `ref-${STATUSES.closed}`, links: [{ fromStatusReference: `ref-${STATUSES.inProgress}` }], validators: [] },
      ],
    },
  ],
});
