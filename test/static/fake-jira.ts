import { jiraClient, type JiraClient } from '../../static/shared/jira-client';

export interface SentCall {
  readonly method: string;
  readonly path: string;
  readonly body: unknown;
}

export interface FakeAnswer {
  readonly status: number;
  readonly body?: unknown;
}

/** A Jira that gives the same answers in turn (the last one again and again), and remembers what it was asked. */
export function fakeJira(...answers: readonly FakeAnswer[]): { readonly jira: JiraClient; readonly calls: SentCall[] } {
  const calls: SentCall[] = [];
  const jira = jiraClient(async (path, init) => {
    const answer = answers[Math.min(calls.length, answers.length - 1)];
    if (answer === undefined) throw new Error('no network');
    calls.push({ method: init?.method ?? 'GET', path, body: init?.body === undefined ? null : JSON.parse(init.body) });
    return { status: answer.status, text: async () => (answer.body === undefined ? '' : JSON.stringify(answer.body)) };
  });
  return { jira, calls };
}
