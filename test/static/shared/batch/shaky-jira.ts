import { jiraClient, type JiraClient } from '../../../../static/shared/jira-client';

/** What happens to one call: served, refused, or lost before or after it was served. */
export type Weather = 'served' | 403 | 409 | 429 | 500 | 'lost' | 'written-then-500' | 'written-then-lost';

export interface Shaky {
  readonly jira: JiraClient;
  readonly values: Map<string, number | null>;
  /** Who wrote each value last; absent: nobody. */
  readonly writer: Map<string, 'us' | 'others'>;
  /** What comes for the next calls, in turn; then all is served. */
  weather: Weather[];
  /** Before so many further calls, somebody else edits an issue. */
  readonly edits: { inCalls: number; key: string; value: number }[];
  calls: number;
}

/** A Jira of one number field: `GET /v/{key}`, `PUT /v/{key}`. It fails as it is told, and others edit in between. */
export function shakyJira(values: ReadonlyMap<string, number | null>): Shaky {
  const state: Shaky = { jira: jiraClient((path, init) => serve(path, init)), values: new Map(values), writer: new Map(), weather: [], edits: [], calls: 0 };
  const reply = (status: number, body: unknown = '', headers: Readonly<Record<string, string>> = {}) => ({ status, headers: { get: (name: string) => headers[name] ?? null }, text: async () => (body === '' ? '' : JSON.stringify(body)) });
  const serve = async (path: string, init?: { readonly method: string; readonly body?: string }) => {
    state.calls++;
    for (const edit of state.edits) {
      if (--edit.inCalls === 0) {
        state.values.set(edit.key, edit.value);
        state.writer.set(edit.key, 'others');
      }
    }
    const now = state.weather.shift() ?? 'served';
    if (typeof now === 'number') return reply(now, { errorMessages: [`No: ${now}.`], errors: {} }, now === 429 ? { 'retry-after': '7' } : {});
    if (now === 'lost') throw new Error('lost');
    const key = path.split('/').at(-1) ?? '';
    const answer = init?.method === 'PUT' ? put(key, init.body ?? '') : reply(200, { value: state.values.get(key) ?? null });
    if (now === 'written-then-lost') throw new Error('lost');
    return now === 'written-then-500' ? reply(500) : answer;
  };
  const put = (key: string, body: string) => {
    state.values.set(key, (JSON.parse(body) as { value: number | null }).value);
    state.writer.set(key, 'us');
    return reply(204);
  };
  return state;
}
