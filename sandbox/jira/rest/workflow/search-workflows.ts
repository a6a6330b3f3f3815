// Called by: the app's gate screens (which workflows are there), the local Jira's list of workflows.
import { statusBeans, workflowBean } from '../../beans/workflow';
import { badRequest, notServed } from '../../problem';
import type { WorkflowRecord } from '../../state/records';
import type { JiraState } from '../../state/state';
import { type Call, namesIn, numberIn, ok, type Reply } from '../call';
import { seenWorkflows } from './seen-workflows';

/** In pages, by name; transitions only with expand=values.transitions. */
export function searchWorkflows(call: Call): Reply {
  const order = call.query('orderBy') ?? 'name';
  if (order !== 'name') throw notServed(`workflows ordered by ${order}`);
  const found = seenWorkflows(call).filter(named(call)).filter(scoped(call)).filter(active(call));
  const startAt = numberIn(call.query('startAt'), 0);
  const maxResults = Math.min(Math.max(numberIn(call.query('maxResults'), 50), 1), 200);
  const page = found.slice(startAt, startAt + maxResults);
  const isLast = startAt + page.length >= found.length;
  const address = (from: number): string => `${call.state.site.url}/rest/api/3/workflows/search?startAt=${from}&maxResults=${maxResults}`;
  const withTransitions = namesIn(call.query('expand'))?.includes('values.transitions') ?? false;
  return ok({
    self: address(startAt), maxResults, startAt, total: found.length, isLast,
    ...(isLast ? {} : { nextPage: address(startAt + maxResults) }),
    statuses: statusBeans(page),
    values: page.map((one) => workflowBean(one, withTransitions)),
  });
}

type Test = (workflow: WorkflowRecord) => boolean;
const any: Test = () => true;

function named(call: Call): Test {
  const text = (call.query('queryString') ?? '').toLowerCase();
  return ({ name }) => name.toLowerCase().includes(text);
}

function scoped(call: Call): Test {
  const scope = call.query('scope');
  if (scope === undefined) return any;
  if (scope !== 'GLOBAL' && scope !== 'PROJECT') throw badRequest('The scope must be GLOBAL or PROJECT.');
  return ({ projectId }) => (projectId === null) === (scope === 'GLOBAL');
}

function active({ state, query }: Call): Test {
  const asked = query('isActive');
  return asked === undefined ? any : ({ id }) => inUse(state, id) === (asked === 'true');
}

const inUse = (state: JiraState, id: string): boolean =>
  [...state.projects.values()].some(({ workflows: { defaultWorkflowId, byType } }) => defaultWorkflowId === id || [...byType.values()].includes(id));
