import { jiraClient, type JiraClient } from '../../../../static/shared/jira-client';

export interface ModelEpic {
  readonly id: number;
  readonly goal?: unknown;
  readonly fields?: Readonly<Record<string, unknown>>;
}

export interface ModelRoadmap {
  readonly jira: JiraClient;
  readonly paths: string[];
  /** The next calls whose path or body contains the text are answered so. */
  fail(part: string, status: number, times: number): void;
}

const status = (key: string) => ({ name: key, statusCategory: { key } });
const START = { id: 'customfield_9', name: 'Start date', schema: { custom: 'com.atlassian.jira.plugin.system.customfieldtypes:datepicker' } };
const POINTS = { id: 'customfield_1', name: 'Story Points', schema: { custom: 'com.atlassian.jira.plugin.system.customfieldtypes:float' } };

/** A Jira that knows one project with these epics and so many finished items, shared among them in turn. Ids of items begin at 1000. */
export function modelRoadmap(epics: readonly ModelEpic[], done: number, epicTypes: readonly string[] = ['10']): ModelRoadmap {
  const paths: string[] = [];
  const faults: { part: string; status: number; times: number }[] = [];
  const doneIds = Array.from({ length: done }, (_, n) => 1000 + n);
  const issueOf = (id: number): object | null => {
    const epic = epics.find((one) => one.id === id);
    if (epic) {
      return {
        id: String(id),
        key: `SHOP-${id}`,
        fields: { summary: `Epic ${id}`, issuetype: { name: 'Epic', hierarchyLevel: 1 }, status: status('new'), customfield_9: '2027-01-01', ...epic.fields },
        ...(epic.goal === undefined ? {} : { properties: { 'rnd-goal': epic.goal } }),
      };
    }
    const parent = epics[id % Math.max(1, epics.length)];
    return doneIds.includes(id) ? { id: String(id), key: `SHOP-${id}`, fields: { issuetype: { hierarchyLevel: 0 }, status: status('done'), parent: { key: `SHOP-${parent?.id ?? 0}` }, customfield_1: 2, statuscategorychangedate: '2026-11-02T09:13:44.123+0000' } } : null;
  };
  const answer = (path: string, body: string | undefined): object => {
    if (path === '/rest/api/3/field') return [START, POINTS];
    if (path.startsWith('/rest/api/3/project/')) return { issueTypes: [...epicTypes.map((id) => ({ id, hierarchyLevel: 1 })), { id: '11', hierarchyLevel: 0 }, { id: '12', hierarchyLevel: -1 }] };
    const sent = JSON.parse(body ?? '{}') as { jql?: string; issueIdsOrKeys?: string[] };
    if (path === '/rest/api/3/search/jql') return { issues: (sent.jql?.includes('= Done') ? doneIds : epics.map(({ id }) => id)).map((id) => ({ id: String(id), key: `SHOP-${id}` })), isLast: true };
    return { issues: (sent.issueIdsOrKeys ?? []).flatMap((id) => issueOf(Number(id)) ?? []), issueErrors: [] };
  };
  const jira = jiraClient(async (path, init) => {
    paths.push(path);
    const fault = faults.find(({ part, times }) => times > 0 && `${path} ${init?.body ?? ''}`.includes(part));
    if (fault) fault.times--;
    return fault ? { status: fault.status, text: async () => '{}' } : { status: 200, text: async () => JSON.stringify(answer(path, init?.body)) };
  });
  return { jira, paths, fail: (part, code, times) => void faults.push({ part, status: code, times }) };
}
