import { build } from 'esbuild';
import fc from 'fast-check';
import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { asJsonLine } from '../../../cli/json-line';
import { judgeImported } from '../../../cli/judge-imported';
import { readLines } from '../../../files/read-lines';
import { decodeIssue } from '../../../src/contract/jira-issue';
import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import type { IssueFacts } from '../../../src/core/story/issue-facts';
import { judgement } from '../../../src/usecases/judgement';
import { doc, h, p, ul } from '../../support/adf';
import { chromiumPath, FLAGS } from '../../support/chromium';
import { judgeCorpus } from '../../support/everywhere/judge-corpus';
import { facts } from '../../support/facts';
import { issueJson } from '../../support/jira-json';
import { issueOf, storyPlan } from '../../support/story-plan';

const ROOT = join(__dirname, '../../..');
const FUNCTIONS = join(ROOT, 'dist/functions/index.js');
const folder = mkdtempSync(join(tmpdir(), 'everywhere-'));

/** Words whose capitals, order or width depend on where a program believes to be. */
const TRAVELLED = [
  'AS A SHOPPER, I WANT TO INVITE A FRIEND SO THAT I SAVE',
  'As a Müller, I want to print a slip so that the İstanbul office is told',
  'As a ıssız kullanıcı, I want to list items so that I find them',
  'Als Käufer möchte ich die Größe ändern, damit sie passt',
  'As a café owner, I want to sort “Ångström” and “Zebra” so that the list is right',
  'As a 店主, I want to print a slip so that 👩‍👩‍👧 can eat',
].map((summary): IssueFacts => facts({ summary, description: doc(h(2, 'ACCEPTANCE CRITERIA'), ul('IT IS LISTED', 'It costs 1.000,50 € on 01/02/2026'), p('Is it TBD?')) }));

/** An issue as Jira would answer it. */
const asJson = ({ summary, type, description, criteriaFields, estimate, blockers }: IssueFacts): unknown =>
  issueJson({
    summary,
    description,
    issuetype: { name: type.name, subtask: false, hierarchyLevel: type.level },
    customfield_10016: estimate,
    customfield_10020: criteriaFields[0] ?? null,
    issuelinks: blockers.map(({ key, summary: title, status }) => ({ type: { inward: 'is blocked by' }, inwardIssue: { key, fields: { summary: title, status: { name: status.name, statusCategory: { key: status.category } }, issuetype: { name: 'Task' } } } })),
  });

const stories = [...TRAVELLED, ...fc.sample(storyPlan().map(issueOf), { seed: 20_261_122, numRuns: 150 })];
// as it travels: a field that could not be read is absent
const corpus = JSON.parse(JSON.stringify(stories.map(asJson))) as readonly unknown[];
const expected = judgeCorpus(corpus);

/** Half an hour off, and a language whose small I has no dot. */
const ELSEWHERE = { TZ: 'Australia/Adelaide', LC_ALL: 'tr_TR.UTF-8', told: 'Australia/Adelaide tr-TR' };
const PLACES = [
  { TZ: 'UTC', LC_ALL: 'en_US.UTF-8', told: 'UTC en-US' },
  ELSEWHERE,
  { TZ: 'America/St_Johns', LC_ALL: 'de_DE.UTF-8', told: 'America/St_Johns de-DE' },
];

jest.setTimeout(30_000);

/** What a program prints that is started in another place. */
function printed(place: { readonly TZ: string; readonly LC_ALL: string }, args: readonly string[], input = ''): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = execFile(process.execPath, [...args], { cwd: ROOT, env: { ...process.env, TZ: place.TZ, LC_ALL: place.LC_ALL, LANG: place.LC_ALL }, maxBuffer: 1e8 }, (error, stdout) => (error ? reject(error) : resolve(stdout)));
    child.stdin?.end(input);
  });
}

async function bundled(name: string, platform: 'node' | 'browser'): Promise<string> {
  const outfile = join(folder, `${name}.js`);
  await build({ absWorkingDir: ROOT, entryPoints: [`test/support/everywhere/${name}.ts`], outfile, bundle: true, platform, format: platform === 'node' ? 'cjs' : 'iife', target: 'es2022', logLevel: 'silent' });
  return outfile;
}

it('the corpus holds every rule met and not met, and what is not ASCII', () => {
  const told = expected.split('\n').map((line) => JSON.parse(line) as { readiness: { findings: readonly { rule: string }[]; met: readonly string[] } });
  const ids = Object.keys(DEFAULT_DEFINITION.ready.rules).sort();
  expect([...new Set(told.flatMap(({ readiness }) => readiness.findings.map(({ rule }) => rule)))].sort()).toEqual(ids);
  expect([...new Set(told.flatMap(({ readiness }) => readiness.met))].sort()).toEqual(ids);
});

it('a process in another time zone and language gives the same bytes', async () => {
  const script = await bundled('in-node', 'node');
  const all = await Promise.all(PLACES.map((place) => printed(place, [script], JSON.stringify(corpus))));
  all.forEach((output, index) => {
    const end = output.indexOf('\n');
    expect(output.slice(0, end)).toBe(PLACES[index]?.told);
    expect(output.slice(end + 1) === expected).toBe(true);
  });
});

it('the function bundle that Forge would ship stores the same score and the same fingerprint', async () => {
  const script = await bundled('in-function', 'node');
  const timeless = (reply: string): string => reply.replace(/"(scoredAt|readySince|readyUntil)":"[^"]*"/g, '"$1":""');
  const kept = corpus.map((issue) => ({ ok: true, value: judgement(decodeIssue(issue), DEFAULT_DEFINITION, new Date(0), []) }));
  const output = await printed(ELSEWHERE, [script, FUNCTIONS], JSON.stringify(corpus));
  expect(output.split('\n').map(timeless)).toEqual(kept.map((reply) => timeless(JSON.stringify(reply))));
});

it('the command line prints the same bytes', async () => {
  const path = join(folder, 'stories.txt');
  const text = stories.map(({ summary }) => summary).join('\n');
  writeFileSync(path, text);
  const lines = judgeImported(readLines(text).issues, DEFAULT_DEFINITION).map(asJsonLine);
  const output = await printed(ELSEWHERE, ['--import', 'tsx', 'cli/score.ts', path, '--format', 'jsonl']);
  expect(output.trimEnd() === lines.join('\n')).toBe(true);
});

const browser = chromiumPath();
const inChromium = browser === null && !process.env.CI ? it.skip : it;

inChromium('a browser in another time zone and language gives the same bytes', async () => {
  const script = await bundled('in-page', 'browser');
  const running = await chromium.launch({ args: FLAGS, ...(browser === null ? {} : { executablePath: browser }) });
  try {
    const page = await running.newPage({ locale: 'tr-TR', timezoneId: 'Australia/Adelaide' });
    await page.addScriptTag({ path: script });
    expect(await page.evaluate(() => Intl.DateTimeFormat().resolvedOptions().locale)).toBe('tr-TR');
    const there = await page.evaluate((issues) => (globalThis as unknown as { judgeCorpus(all: readonly unknown[]): string }).judgeCorpus(issues), corpus);
    expect(there === expected).toBe(true);
  } finally {
    await running.close();
  }
});
