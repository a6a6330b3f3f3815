import { execFile, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { routes } from '../../sandbox/jira/rest/routes';
import { withSandbox } from '../support/sandbox-process';

jest.setTimeout(120_000);

const script = join(__dirname, 'jira-js.mjs');
const run = (args: readonly string[]): Promise<{ readonly code: number; readonly words: string }> =>
  new Promise((resolve) => execFile(process.execPath, args, { maxBuffer: 16_000_000 }, (error, out, err) => resolve({ code: typeof error?.code === 'number' ? error.code : 0, words: out + err })));

/** Whether a line of the judge is about this route. */
const isFor = ({ method, path }: { readonly method: string; readonly path: string }): RegExp => new RegExp(` ${method} ${path.replace(/:\w+/g, '[^/ ]+')}(?: |$)`, 'm');

/** Jira serves these, and jira.js has no function for them. */
const notInJiraJs = ['GET /rest/api/3/resolution', 'GET /rest/api/3/issuetype/project'];

const tried = spawnSync(process.execPath, ['--input-type=module', '-e', "await import('jira.js')"], { cwd: __dirname, encoding: 'utf8' });
if (tried.status !== 0) console.warn(`SKIPPED: jira.js cannot be imported by Node ${process.version}, so IT JUDGES NOTHING.\n${tried.stderr}`);
const judged = tried.status === 0 ? describe : describe.skip;

judged('jira.js, as the judge of the local Jira (skipped where it cannot be imported)', () => {
  it('reads every resource and finds every answer as it knows Jira', async () => {
    await withSandbox([], async (url) => {
      const { code, words } = await run([script, url]);
      expect(words.split('\n').filter((line) => line !== '' && !line.startsWith('fits '))).toEqual([expect.stringMatching(/^\d+ calls fit, 0 do not\.$/)]);
      expect(code).toBe(0);
      expect(routes.filter((route) => !isFor(route).test(words)).map(({ method, path }) => `${method} ${path}`)).toEqual(notInJiraJs);
    });
  });

  it('says no to a site that answers in another shape', async () => {
    const other = createServer((_, answer) => answer.writeHead(200, { 'content-type': 'application/json' }).end('{"accountId":5,"baseUrl":{}}'));
    await new Promise<void>((resolve) => other.listen(0, () => resolve()));
    const { code, words } = await run([script, `http://localhost:${(other.address() as AddressInfo).port}`]);
    await new Promise((resolve) => other.close(resolve));
    expect(code).toBe(1);
    expect(words).toContain('wrong   GET /rest/api/3/serverInfo  baseUrl should be string, is object');
  });
});
