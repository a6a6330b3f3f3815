import { execFile } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startSandbox, type Sandbox } from '../../sandbox/start';

jest.setTimeout(60_000);

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kept-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function send(sandbox: Sandbox, who: string, method: string, path: string, body?: unknown): Promise<{ status: number; json: unknown }> {
  const headers = { authorization: `Basic ${btoa(`${who}@example.com:x`)}`, 'content-type': 'application/json' };
  const response = await fetch(sandbox.url + path, { method, headers, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
  const text = await response.text();
  return { status: response.status, json: text === '' ? null : JSON.parse(text) };
}
const run = (args: readonly string[]): Promise<{ code: number; err: string }> =>
  new Promise((resolve) => execFile(process.execPath, ['--import', 'tsx', 'sandbox/run.ts', '--port', '0', ...args], (error, _out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, err })));

test('what people did is there again after a stop: Jira, scores, the gate, panels, and an import that is not done twice', async () => {
  const backlog = join(folder, 'my-backlog.txt');
  await writeFile(backlog, 'As a rider, I want to see my trips so that I can claim them\n');
  const data = join(folder, 'data');
  const first = await startSandbox({ port: 0, dataFolder: data, imports: [backlog] });
  const imported = first.imported[0]?.projectKey ?? '';
  await first.announced;
  expect((await send(first, 'priya', 'PUT', '/rest/api/3/issue/SHOP-4', { fields: { summary: 'Kept' } })).status).toBe(204);
  const start = { name: 'Ours' };
  expect((await send(first, 'priya', 'PUT', '/rest/api/3/project/TEAM/properties/ready-done', { on: true, ...start })).status).toBeLessThan(300);
  expect(await send(first, 'priya', 'POST', '/_sandbox/modules/panel', { issueKey: 'TEAM-1', moduleKey: 'readiness-panel' })).toMatchObject({ status: 200, json: { extension: { isNewToIssue: true } } });
  const scored = (await send(first, 'priya', 'GET', '/rest/api/3/issue/SHOP-7/properties/rnd-readiness')).json;
  await first.stop();

  const second = await startSandbox({ port: 0, dataFolder: data, imports: [backlog] });
  expect([second.imported, second.importedBefore]).toEqual([[], [backlog]]);
  expect((await send(second, 'priya', 'GET', '/rest/api/3/issue/SHOP-4?fields=summary')).json).toMatchObject({ fields: { summary: 'Kept' } });
  expect((await send(second, 'priya', 'GET', `/rest/api/3/issue/${imported}-1?fields=summary`)).status).toBe(200);
  expect((await send(second, 'priya', 'GET', '/rest/api/3/issue/SHOP-7/properties/rnd-readiness')).json).toEqual(scored);
  const modules = (await send(second, 'priya', 'GET', '/_sandbox/modules?issueKey=TEAM-1')).json;
  expect(modules).toEqual(expect.arrayContaining([expect.objectContaining({ moduleKey: 'readiness-panel', shown: true })]));
  const gated = await send(second, 'priya', 'GET', '/rest/api/3/issue/SHOP-7/transitions');
  const done = (gated.json as { transitions: { id: string; to: { name: string } }[] }).transitions.find(({ to }) => to.name === 'Done');
  expect(await send(second, 'priya', 'POST', '/rest/api/3/issue/SHOP-7/transitions', { transition: { id: done?.id } })).toMatchObject({ status: 400 });
  await second.stop();
});

test.each(['jira.json', 'forge.json'])('a damaged %s: one line, exit 2, nothing overwritten', async (name) => {
  const data = join(folder, `damaged-${name}`);
  const sandbox = await startSandbox({ port: 0, dataFolder: data });
  await sandbox.stop();
  const file = join(data, name);
  const cut = (await readFile(file, 'utf8')).slice(0, -9);
  await writeFile(file, cut);
  const { code, err } = await run(['--data', data]);
  expect(code).toBe(2);
  expect(err.trim().split('\n')).toEqual([expect.stringContaining(`${file} cannot be used: `)]);
  expect(await readFile(file, 'utf8')).toBe(cut);
});
