import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tallyOf } from '../../../../static/shared/batch/account';
import { newEntries, withOutcome, type Entry } from '../../../../static/shared/batch/batch';
import { patientJira } from '../../../../static/shared/batch/patient-jira';
import { createPause } from '../../../../static/shared/batch/pause';
import { runBatch, undoBatch } from '../../../../static/shared/batch/run-batch';
import { jiraClient } from '../../../../static/shared/jira-client';
import { actOf } from '../../../../static/health/bulk/act-of';
import { withSandbox } from '../../../support/sandbox-process';

const ITEMS = 500;
const AUTH = { authorization: `Basic ${btoa('priya@example.com:token')}`, accept: 'application/json', 'content-type': 'application/json' };

/** Of each sort of trouble ten items, the first ones of the list: what Jira does to their writes, and how often. */
const TROUBLE = [
  { status: 409, times: 1, ends: 'done' },
  { status: 409, times: 9, ends: 'failed' },
  { status: 429, times: 1, ends: 'done' },
  { status: 403, times: 1, ends: 'skipped' },
  { status: 500, times: 1, ends: 'done' },
  { status: 500, times: 9, ends: 'failed' },
] as const;
const OF_EACH = 10;

jest.setTimeout(120_000);

test('500 items, injected 403, 409, 429 and 500: the account is what Jira has, the rest can be tried again, and one undo takes all back', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'five-hundred-'));
  const backlog = join(folder, 'many.csv');
  writeFileSync(backlog, ['Summary,Issue Type', 'One for all,Epic', ...Array.from({ length: ITEMS }, (_, n) => `Item number ${n},Story`)].join('\n'));
  try {
    await withSandbox(['--import', backlog], async (url) => {
      const jira = jiraClient(async (path, init) => fetch(url + path, { ...init, headers: AUTH }));
      const search = async (jql: string): Promise<readonly { readonly key: string; readonly fields?: { readonly parent?: { readonly key: string } } }[]> => {
        const found = [];
        let token: string | undefined;
        do {
          const answer = await jira.post('/rest/api/3/search/jql', { jql, fields: ['parent'], maxResults: 100, ...(token === undefined ? {} : { nextPageToken: token }) });
          if (!answer.ok) throw new Error(answer.failure.details.join(' '));
          const page = answer.value as { issues: { key: string; fields?: { parent?: { key: string } } }[]; nextPageToken?: string };
          found.push(...page.issues);
          token = page.nextPageToken;
        } while (token !== undefined);
        return found;
      };
      const [epic] = await search('issuetype = Epic AND summary ~ "One for all"');
      const key = epic?.key ?? '';
      const project = key.split('-')[0] ?? '';
      const keys = (await search(`project = "${project}" AND issuetype = Story ORDER BY key ASC`)).map((issue) => issue.key);
      expect(keys).toHaveLength(ITEMS);
      const linkedKeys = async () => (await search(`project = "${project}" AND issuetype = Story ORDER BY key ASC`)).filter(({ fields }) => fields?.parent?.key === key).map((issue) => issue.key);
      const faults = (method: string, body?: object) => fetch(`${url}/_sandbox/faults`, { method, headers: AUTH, ...(body === undefined ? {} : { body: JSON.stringify(body) }) });
      for (const [sort, { status, times }] of TROUBLE.entries()) {
        for (const item of keys.slice(sort * OF_EACH, (sort + 1) * OF_EACH)) await faults('POST', { status, times, method: 'PUT', path: `/issue/${item}$`, headers: status === 429 ? { 'retry-after': '1' } : {} });
      }

      let entries: readonly Entry<unknown, unknown>[] = newEntries(keys.map((item) => ({ key: item, seen: null })));
      const go = (way: typeof runBatch) => {
        const pause = createPause(async () => undefined);
        const act = actOf({ does: 'link', epic: { key, summary: 'One for all' } }, { jira: patientJira(jira, pause), accountId: null, estimates: [] });
        return way({ entries, act, pause, tell: (item, outcome) => (entries = withOutcome(entries, item, outcome)) });
      };
      const of = (kind: string) => entries.filter(({ outcome }) => outcome.kind === kind).map((entry) => entry.key);

      expect(await go(runBatch)).toBe('finished');
      for (const [sort, { ends }] of TROUBLE.entries()) {
        expect(entries.slice(sort * OF_EACH, (sort + 1) * OF_EACH).map(({ outcome }) => outcome.kind)).toEqual(Array(OF_EACH).fill(ends));
      }
      expect(tallyOf(entries)).toMatchObject({ total: 500, done: 470, skipped: 10, failed: 20, left: 0 });
      expect(await linkedKeys()).toEqual(of('done'));

      await faults('DELETE');
      expect(await go(runBatch)).toBe('finished');
      expect(tallyOf(entries)).toMatchObject({ done: 490, skipped: 10, failed: 0, left: 0 });
      expect(await linkedKeys()).toEqual(of('done'));

      expect(await go(undoBatch)).toBe('finished');
      expect(tallyOf(entries)).toMatchObject({ undone: 490, skipped: 10, kept: 0 });
      expect(await linkedKeys()).toEqual([]);
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
});
