import { splitIssue } from '../../../static/panel/split-issue';
import type { SplitPlan } from '../../../static/panel/split-plan';
import { splitDescription } from '../../../src/core/fixes/split-story';
import { jiraClient } from '../../../static/shared/jira-client';

interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

const plan: SplitPlan = {
  fields: { project: { id: '10000' }, issuetype: { id: '10001' }, parent: { id: '7' } },
  words: ['Story'],
  hasDescription: true,
  link: { typeId: '10003', words: 'relates to', outward: true },
  mayDelete: true,
};
const OLD = 'Export the sales and print a slip';
const NEW = 'Export the sales';

/** A Jira with one issue to split, whose answers to single calls can be replaced. */
function site(special: Readonly<Record<string, Answer | (() => Answer)>> = {}) {
  const calls: string[] = [];
  const state = { summary: OLD, touches: 1, bodies: new Map<string, unknown>() };
  const usual = (call: string, body: unknown): Answer => {
    if (call === 'POST /issue') return { status: 201, body: { key: 'SHOP-9' } };
    if (call === 'POST /issueLink') return { status: 201 };
    if (call.startsWith('GET /issue/SHOP-1?')) return { status: 200, body: { fields: { summary: state.summary, description: null } } };
    if (call.startsWith('GET /issue/SHOP-9?')) return { status: 200, body: { fields: { comment: { total: 0 } } } };
    if (call.startsWith('GET /issue/SHOP-9/changelog')) return { status: 200, body: { total: state.touches } };
    if (call === 'PUT /issue/SHOP-1') state.summary = (body as { fields: { summary: string } }).fields.summary;
    return { status: 204 };
  };
  const jira = jiraClient(async (path, init) => {
    const call = `${init?.method ?? 'GET'} ${path.replace('/rest/api/3', '')}`;
    const name = call.replace(/\?.*/, '');
    const body: unknown = init?.body === undefined ? null : JSON.parse(init.body);
    calls.push(name);
    state.bodies.set(name, body);
    const own = special[name];
    const answer = own === undefined ? usual(call, body) : typeof own === 'function' ? own() : own;
    return { status: answer.status, text: async () => (answer.body === undefined ? '' : JSON.stringify(answer.body)) };
  });
  return { jira, calls, state };
}

const split = (jira: ReturnType<typeof site>['jira'], changes: Partial<SplitPlan> = {}) =>
  splitIssue(jira, { key: 'SHOP-1', plan: { ...plan, ...changes }, shown: { summary: OLD, description: null }, change: () => ({ summary: NEW }), summary: 'Print a slip', sentence: 'Print a slip' });

test('creates, links, and only then shortens, each after a look', async () => {
  const { jira, calls, state } = site();
  expect(await split(jira)).toMatchObject({ ok: true, said: 'SHOP-9 was created and linked.', opens: 'SHOP-9' });
  expect(calls).toEqual(['GET /issue/SHOP-1', 'POST /issue', 'POST /issueLink', 'GET /issue/SHOP-1', 'PUT /issue/SHOP-1', 'GET /issue/SHOP-9', 'GET /issue/SHOP-9/changelog']);
  expect(state.bodies.get('POST /issue')).toEqual({ fields: { ...plan.fields, summary: 'Print a slip', description: splitDescription('Print a slip', 'SHOP-1') } });
  expect(state.bodies.get('POST /issueLink')).toEqual({ type: { id: '10003' }, inwardIssue: { key: 'SHOP-1' }, outwardIssue: { key: 'SHOP-9' } });
  expect(state.summary).toBe(NEW);
});

test('a screen without a description, a site without links', async () => {
  const { jira, calls, state } = site();
  expect(await split(jira, { hasDescription: false, link: null })).toMatchObject({ ok: true, said: 'SHOP-9 was created.' });
  expect(state.bodies.get('POST /issue')).toEqual({ fields: { ...plan.fields, summary: 'Print a slip' } });
  expect(calls).not.toContain('POST /issueLink');
});

describe('nothing is made', () => {
  test('when somebody has changed the issue', async () => {
    const { jira, calls, state } = site();
    state.summary = 'Theirs';
    expect(await split(jira)).toMatchObject({ ok: false, outdated: true, message: expect.stringContaining('nothing was split') });
    expect(calls).toEqual(['GET /issue/SHOP-1']);
  });

  test.each<[string, Answer, string]>([
    ['GET /issue/SHOP-1', { status: 404 }, "You can't see this issue, or it was deleted."],
    ['POST /issue', { status: 403 }, "You don't have permission to create issues in this project."],
    ['POST /issue', { status: 400, body: { errorMessages: [], errors: { summary: 'Too long.' } } }, 'Too long.'],
    ['POST /issue', { status: 429 }, 'Jira could not answer just now. Nothing was changed.'],
    ['POST /issue', { status: 500 }, 'Jira gave no clear answer. Look in the backlog before you try again: the new issue may be there. This issue was left as it is.'],
    ['POST /issue', { status: 201, body: {} }, 'Jira gave no clear answer. Look in the backlog before you try again: the new issue may be there. This issue was left as it is.'],
  ])('when %s answers %j', async (call, answer, message) => {
    const { jira, state } = site({ [call]: answer });
    expect(await split(jira)).toEqual({ ok: false, outdated: false, message });
    expect(state.summary).toBe(OLD);
  });
});

describe('a failure in the middle loses nothing and says what was done', () => {
  test('no link', async () => {
    const { jira, state } = site({ 'POST /issueLink': { status: 404, body: { errorMessages: ['No such type.'] } } });
    expect(await split(jira)).toMatchObject({ ok: true, said: expect.stringContaining('SHOP-9 was created. It could not be linked:'), opens: 'SHOP-9' });
    expect(state.summary).toBe(NEW);
  });

  test.each<[string, Answer, string]>([
    ['refused', { status: 403 }, "You don't have permission to edit this issue."],
    ['no time', { status: 429 }, 'Jira could not answer just now. Nothing was changed.'],
  ])('the summary stays: %s', async (_, answer, reason) => {
    const { jira, state } = site({ 'PUT /issue/SHOP-1': answer });
    const made = await split(jira);
    expect(made).toMatchObject({ ok: true, said: `SHOP-9 was created and linked. SHOP-1 was left as it was, so both have the second action: ${reason}` });
    expect(state.summary).toBe(OLD);
    expect(made.ok && (await made.undo())).toEqual({ ok: true, said: 'SHOP-9 was deleted.' });
  });

  test('somebody changes the summary while the new issue is made', async () => {
    const { jira, state } = site({
      'POST /issueLink': () => {
        state.summary = 'Theirs';
        return { status: 201 };
      },
    });
    expect(await split(jira)).toMatchObject({ ok: true, said: expect.stringContaining('SHOP-1 was left as it was') });
    expect(state.summary).toBe('Theirs');
  });
});

describe('undo', () => {
  const undone = async (special: Parameters<typeof site>[0], between: (state: ReturnType<typeof site>['state']) => void = () => undefined, changes: Partial<SplitPlan> = {}) => {
    const { jira, calls, state } = site(special);
    const made = await split(jira, changes);
    between(state);
    return { back: made.ok ? await made.undo() : null, calls, state };
  };

  test('restores the summary first, then deletes the new issue', async () => {
    const { back, calls, state } = await undone({});
    expect(back).toEqual({ ok: true, said: 'SHOP-1 reads as before. SHOP-9 was deleted.' });
    expect(calls.slice(7)).toEqual(['GET /issue/SHOP-1', 'PUT /issue/SHOP-1', 'GET /issue/SHOP-9', 'GET /issue/SHOP-9/changelog', 'DELETE /issue/SHOP-9']);
    expect(state.summary).toBe(OLD);
  });

  test('without the permission to delete the new issue stays, and can be opened', async () => {
    const { back, calls } = await undone({}, undefined, { mayDelete: false });
    expect(back).toEqual({ ok: true, said: "SHOP-1 reads as before. SHOP-9 stays: you don't have permission to delete it.", opens: 'SHOP-9' });
    expect(calls).not.toContain('DELETE /issue/SHOP-9');
  });

  test('what somebody has worked on is not deleted', async () => {
    const { back, calls } = await undone({}, (state) => (state.touches += 1));
    expect(back).toEqual({ ok: true, said: 'SHOP-1 reads as before. SHOP-9 stays: somebody has worked on it since.', opens: 'SHOP-9' });
    expect(calls).not.toContain('DELETE /issue/SHOP-9');
  });

  test('what somebody has written into the first issue stays, and so does the second', async () => {
    const { back, calls, state } = await undone({}, (now) => (now.summary = 'Theirs'));
    expect(back).toEqual({ ok: false, message: 'The text was changed since, so it was left as it is. SHOP-9 stays, too.' });
    expect(state.summary).toBe('Theirs');
    expect(calls).not.toContain('DELETE /issue/SHOP-9');
  });

  test.each<[Answer, string]>([
    [{ status: 403 }, "you don't have permission to delete it"],
    [{ status: 500 }, 'it could not be deleted (Jira could not answer just now. Nothing was changed)'],
  ])('a deletion answered with %j', async (answer, why) => {
    expect((await undone({ 'DELETE /issue/SHOP-9': answer })).back).toEqual({ ok: true, said: `SHOP-1 reads as before. SHOP-9 stays: ${why}.`, opens: 'SHOP-9' });
  });

  test('an issue that could not be counted is not deleted', async () => {
    expect((await undone({ 'GET /issue/SHOP-9': { status: 500 } })).back).toMatchObject({ ok: true, said: expect.stringContaining('could not see whether somebody has worked on it') });
  });
});
