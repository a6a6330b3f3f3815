import type { Answer, JiraFailure } from '../../../../static/shared/answer';
import type { JiraReader } from '../../../../static/shared/patiently';
import { isRecord } from './is-record';

export interface ModelIssue {
  readonly id: number;
  readonly summary: string;
  readonly done?: boolean;
  readonly seen?: boolean;
  /** Created a moment ago: the search does not know it yet, but for who names it. */
  readonly unindexed?: boolean;
  readonly estimate?: number | null;
  /** Number of the issue's epic, which may be of another project. */
  readonly parent?: string | null;
  /** Numbers of issues that block it. */
  readonly blockers?: readonly number[];
  /** Minutes of the model's clock. */
  readonly updated: number;
  readonly level?: number;
}

export interface ModelSite {
  /** In rank order. */
  issues: readonly ModelIssue[];
  /** Issues of another project, by key. */
  elsewhere: Readonly<Record<string, { readonly summary: string; readonly done?: boolean }>>;
  /** Minutes. */
  clock: number;
  /** Answers in place of Jira where it gives something. */
  trouble: (call: { readonly path: string; readonly body: unknown; readonly count: number }) => JiraFailure | null;
}

export const modelKey = (id: number): string => `M-${id}`;

/** A Jira small enough to read: the three calls of the list, with pages of `pageSize` ids. */
export function modelJira(site: ModelSite, pageSize = 5000): { readonly jira: JiraReader; readonly calls: { readonly path: string; readonly body: unknown }[]; readonly fetched: () => readonly string[] } {
  const calls: { readonly path: string; readonly body: unknown }[] = [];
  const answer = async (path: string, body: unknown, value: () => unknown): Promise<Answer<unknown>> => {
    calls.push({ path, body });
    const failure = site.trouble({ path, body, count: calls.length });
    await Promise.resolve();
    return failure ? { ok: false, failure } : { ok: true, value: value() };
  };
  const search = (body: Record<string, unknown>) => {
    const jql = String(body['jql']);
    const minutes = Number(/updated >= -(\d+)m/.exec(jql)?.[1] ?? Number.NaN);
    const fresh = Array.isArray(body['reconcileIssues']) ? body['reconcileIssues'] : [];
    const found = site.issues.filter((issue) => issue.seen !== false && (issue.unindexed !== true || fresh.includes(issue.id)) && (Number.isNaN(minutes) ? issue.done !== true && (issue.level ?? 0) === 0 : issue.updated >= site.clock - minutes));
    const from = Number(body['nextPageToken'] ?? 0);
    const isLast = from + pageSize >= found.length;
    return { issues: found.slice(from, from + pageSize).map(({ id }) => ({ id: String(id), key: modelKey(id) })), isLast, ...(isLast ? {} : { nextPageToken: String(from + pageSize) }) };
  };
  const fetch = (body: Record<string, unknown>) => {
    const names = Array.isArray(body['issueIdsOrKeys']) ? body['issueIdsOrKeys'].map(String) : [];
    const own = site.issues.filter(({ id, seen }) => seen !== false && (names.includes(String(id)) || names.includes(modelKey(id))));
    const others = Object.entries(site.elsewhere).filter(([key]) => names.includes(key));
    return { issues: [...own.map((issue) => bean(site, issue)), ...others.map(([key, one], n) => ({ id: String(900_000 + n), ...linkedBean(key, one) }))] };
  };
  const jira: JiraReader = {
    get: (path) => answer(path, null, () => [{ id: 'customfield_1', name: 'Story Points', schema: { custom: 'x:float' } }]),
    post: (path, body) => answer(path, body, () => (isRecord(body) ? (path.endsWith('/bulkfetch') ? fetch(body) : search(body)) : {})),
  };
  const fetched = () => calls.flatMap(({ path, body }) => (path.endsWith('/bulkfetch') && isRecord(body) && Array.isArray(body['issueIdsOrKeys']) ? body['issueIdsOrKeys'].map(String) : []));
  return { jira, calls, fetched };
}

const status = (done?: boolean) => ({ name: done ? 'Done' : 'To Do', statusCategory: { key: done ? 'done' : 'new' } });
const linkedBean = (key: string, { summary, done, level = 0 }: { readonly summary: string; readonly done?: boolean; readonly level?: number }) => ({ key, fields: { summary, status: status(done), issuetype: { name: level === 0 ? 'Story' : 'Epic', hierarchyLevel: level } } });

function bean(site: ModelSite, { id, summary, done, estimate = null, parent = null, blockers = [], level = 0 }: ModelIssue) {
  const named = (key: string) => {
    const own = site.issues.find((one) => modelKey(one.id) === key);
    if (own?.seen === false) return undefined;
    const found = own ?? site.elsewhere[key];
    return found && linkedBean(key, found);
  };
  const epic = parent === null ? undefined : named(parent);
  return {
    id: String(id),
    key: modelKey(id),
    fields: {
      summary,
      updated: '2026-11-22T08:00:00.000+0000',
      created: '2026-11-01T08:00:00.000+0000',
      description: null,
      issuetype: { name: level === 0 ? 'Story' : 'Epic', hierarchyLevel: level },
      status: status(done),
      customfield_1: estimate,
      ...(epic ? { parent: epic } : {}),
      issuelinks: blockers.flatMap((blocker) => named(modelKey(blocker)) ?? []).map((inwardIssue) => ({ type: { inward: 'is blocked by' }, inwardIssue })),
    },
  };
}

