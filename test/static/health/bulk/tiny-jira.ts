import { jiraClient, type JiraClient } from '../../../../static/shared/jira-client';

/** What happens to a write: served, refused, lost before or after it was served. Reads are lost or served. */
export type Weather = 'served' | 403 | 409 | 429 | 500 | 'written-then-500' | 'written-then-lost';

interface Comment {
  readonly id: string;
  readonly body: unknown;
  readonly author: { readonly accountId: string };
}

export interface TinyIssue {
  status: string;
  resolution: string | null;
  parent: string | null;
  estimate: number | null;
  reporter: string | null;
  comments: Comment[];
}

interface TinyTransition {
  readonly id: string;
  readonly name: string;
  readonly from: readonly string[];
  readonly to: string;
  readonly fields?: Readonly<Record<string, unknown>>;
  /** What its rules say; null lets through. */
  readonly refuses?: string;
}

export interface Tiny {
  readonly jira: JiraClient;
  readonly issues: Map<string, TinyIssue>;
  weather: Weather[];
  readonly calls: string[];
  /** Bodies of what was sent, by call. */
  readonly sent: unknown[];
}

export const ME = 'me';
const POINTS = 'customfield_1';
const CATEGORY: Readonly<Record<string, string>> = { Done: 'done', Closed: 'done', 'In Progress': 'indeterminate' };

export const tinyIssue = (over: Partial<TinyIssue> = {}): TinyIssue => ({ status: 'To Do', resolution: null, parent: null, estimate: null, reporter: 'rita', comments: [], ...over });

/** A Jira of a few issues: fields, transitions and comments, as REST shows them. It fails as it is told. */
export function tinyJira(issues: Readonly<Record<string, TinyIssue>>, transitions: readonly TinyTransition[] = []): Tiny {
  const tiny: Tiny = { jira: jiraClient((path, init) => serve(path, init)), issues: new Map(Object.entries(issues)), weather: [], calls: [], sent: [] };
  let nextId = 1;
  const reply = (status: number, body?: unknown) => ({ status, text: async () => (body === undefined ? '' : JSON.stringify(body)) });
  const refuse = (status: number, words: string) => reply(status, { errorMessages: [words], errors: {} });

  const serve = async (path: string, init?: { readonly method: string; readonly body?: string }) => {
    const method = init?.method ?? 'GET';
    tiny.calls.push(`${method} ${path}`);
    const body: unknown = init?.body === undefined ? null : JSON.parse(init.body);
    if (body !== null) tiny.sent.push(body);
    const now = tiny.weather.shift() ?? 'served';
    if (typeof now === 'number') return refuse(now, `No: ${now}.`);
    const answer = answerTo(method, path, body as never);
    if (now === 'written-then-lost') throw new Error('lost');
    return now === 'written-then-500' ? refuse(500, 'No: 500.') : answer;
  };

  const answerTo = (method: string, path: string, body: { fields?: Record<string, never>; update?: Record<string, { add?: { body: unknown }; set?: unknown }[]>; transition?: { id: string }; body?: unknown } | null) => {
    const [, key = '', rest = ''] = /^\/rest\/api\/3\/issue\/([^/?]+)(.*)$/.exec(path) ?? [];
    const issue = tiny.issues.get(key);
    if (issue === undefined) return refuse(404, 'Issue does not exist or you do not have permission to see it.');
    if (rest.startsWith('/transitions')) return method === 'GET' ? reply(200, { transitions: open(issue).map(shownTransition) }) : move(issue, body?.transition?.id, body);
    const [, id] = /^\/comment\/(\w+)/.exec(rest) ?? [];
    if (id !== undefined) return oneComment(method, issue, id);
    if (rest.startsWith('/comment')) return method === 'GET' ? reply(200, { comments: [...issue.comments].reverse() }) : reply(201, comment(issue, body?.body));
    return method === 'PUT' ? put(issue, body) : reply(200, { fields: { status: status(issue.status), resolution: issue.resolution === null ? null : { name: issue.resolution }, [POINTS]: issue.estimate, ...(issue.parent === null ? {} : { parent: { key: issue.parent } }), reporter: issue.reporter === null ? null : { accountId: issue.reporter } } });
  };
  const status = (name: string) => ({ name, statusCategory: { key: CATEGORY[name] ?? 'new' } });
  const open = (issue: TinyIssue) => transitions.filter(({ from }) => from.includes(issue.status));
  const shownTransition = ({ id, name, to, fields }: TinyTransition) => ({ id, name, to: status(to), ...(fields === undefined ? {} : { fields }) });
  const comment = (issue: TinyIssue, words: unknown): Comment => {
    const made = { id: `c${nextId++}`, body: words, author: { accountId: ME } };
    issue.comments.push(made);
    return made;
  };
  const move = (issue: TinyIssue, id: string | undefined, given: Parameters<typeof answerTo>[2]) => {
    const transition = open(issue).find((one) => one.id === id);
    if (transition === undefined) return refuse(400, `Transition id '${id}' is not valid for this issue.`);
    if (transition.refuses !== undefined) return refuse(400, transition.refuses);
    issue.status = transition.to;
    const resolution = given?.fields?.['resolution'] as { id?: string } | undefined;
    issue.resolution = CATEGORY[transition.to] === 'done' ? (resolution?.id ?? 'Done') : null;
    for (const { add } of given?.update?.['comment'] ?? []) comment(issue, add?.body);
    return reply(204);
  };
  const oneComment = (method: string, issue: TinyIssue, id: string) => {
    const found = issue.comments.find((one) => one.id === id);
    if (found === undefined) return refuse(404, 'Can not find a comment.');
    if (method === 'GET') return reply(200, found);
    issue.comments.splice(issue.comments.indexOf(found), 1);
    return reply(204);
  };
  const put = (issue: TinyIssue, body: Parameters<typeof answerTo>[2]) => {
    const fields: Readonly<Record<string, unknown>> = body?.fields ?? {};
    if (POINTS in fields) issue.estimate = fields[POINTS] as number | null;
    if ('parent' in fields) issue.parent = (fields['parent'] as { key: string }).key;
    if (body?.update?.['parent'] !== undefined) issue.parent = null;
    return reply(204);
  };
  return tiny;
}
