import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { BrowserContext, Frame, Page } from 'playwright-core';
import { addDemoIssues } from '../../sandbox/seed/demo-project';
import { newProject } from '../../sandbox/seed/project';
import { startSandbox, type Sandbox } from '../../sandbox/start';
import { chromiumPath } from '../support/chromium';
import { lastingBrowser } from '../support/lasting-browser';
import { bigBacklog } from './big-backlog';
import type { Measure } from './run';

const LATENCY = 100;
const ASSETS = join(__dirname, '../../dist/screens/assets');
const MINUTES = 60_000;

/** What one visit took. Times in milliseconds since the page's frame began to load. */
interface Visit {
  readonly firstFigures: number;
  readonly complete: number;
  /** REST calls through the bridge, and calls of our functions. */
  readonly calls: number;
  /** Processor time of the longest task of the frame's main thread, in milliseconds: what it takes on a machine that does nothing else. */
  readonly longestTask: number;
  /** Bytes of JavaScript objects after the visit. */
  readonly heap: number;
  /** Names of the scripts that were loaded before the first figures. */
  readonly scripts: readonly string[];
}

/** The Backlog health page on ten and on fifty thousand open items, each call 100 ms late: a first visit, and a later one after twelve edits. */
export async function healthPage(): Promise<Measure[]> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('No Chromium was found.');
  const sandbox = await startSandbox({ port: 0, latencyMs: LATENCY });
  const { context, close } = await lastingBrowser(executablePath);
  try {
    await sandbox.announced;
    seed(sandbox, 'BIG', 10_000);
    const first = await visit(context, sandbox, 'BIG', 10_000);
    await edit(sandbox, 'BIG', 12);
    const later = await visit(context, sandbox, 'BIG', 10_000);
    seed(sandbox, 'HUGE', 50_000);
    const most = await visit(context, sandbox, 'HUGE', 50_000);
    const plan = await roadmapVisit(context, sandbox, 'BIG');
    return [
      { what: 'health page, 10,000 items: first figures', value: first.firstFigures, unit: 'ms', bound: '2,000' },
      { what: 'health page, 10,000 items: first visit complete', value: first.complete, unit: 'ms', bound: '12,000' },
      { what: 'health page, 10,000 items: calls of a first visit', value: first.calls, unit: 'calls', bound: '110' },
      { what: 'health page, 10,000 items: longest task of a first visit', value: first.longestTask, unit: 'ms', bound: '50' },
      { what: 'health page, 10,000 items: JavaScript heap after it', value: Math.round(first.heap / 1e6), unit: 'MB', bound: '200' },
      { what: 'health page, 10,000 items: later visit complete', value: later.complete, unit: 'ms', bound: '2,000' },
      { what: 'health page, 10,000 items: calls of a later visit', value: later.calls, unit: 'calls', bound: '' },
      { what: 'health page, 10,000 items: longest task of a later visit', value: later.longestTask, unit: 'ms', bound: '50' },
      { what: `health page: JavaScript before the first figures, gzip (${first.scripts.length} files)`, value: gzipped(first.scripts), unit: 'kB', bound: '220' },
      { what: 'roadmap, 300 epics and 10,000 items: complete, after the list', value: plan.complete, unit: 'ms', bound: '12,000' },
      { what: 'roadmap, 300 epics and 10,000 items: longest task, the list among them', value: plan.longestTask, unit: 'ms', bound: '50' },
      { what: 'health page, 50,000 items: first visit complete', value: most.complete, unit: 'ms', bound: 'completes' },
      { what: 'health page, 50,000 items: longest task', value: most.longestTask, unit: 'ms', bound: '' },
      { what: 'health page, 50,000 items: JavaScript heap', value: Math.round(most.heap / 1e6), unit: 'MB', bound: '' },
    ];
  } finally {
    await close();
    await sandbox.stop();
  }
}

function seed({ jira: { state } }: Sandbox, key: string, open: number): void {
  addDemoIssues(state, newProject(state, key, `Backlog of ${open}`), bigBacklog(open));
}

/** Gives open issues another summary, as a person does. */
async function edit({ url, jira: { state } }: Sandbox, key: string, count: number): Promise<void> {
  const ids = [...state.issues.values()].filter((issue) => issue.key.startsWith(`${key}-`) && issue.resolved === null).slice(-count);
  const headers = { authorization: `Basic ${btoa('priya@example.com:token')}`, 'content-type': 'application/json' };
  for (const issue of ids) {
    const answer = await fetch(`${url}/rest/api/3/issue/${issue.key}`, { method: 'PUT', headers, body: JSON.stringify({ fields: { summary: `${issue.summary} now` } }) });
    if (!answer.ok) throw new Error(`${issue.key} could not be edited: ${answer.status}`);
  }
}

async function visit(context: BrowserContext, sandbox: Sandbox, key: string, open: number): Promise<Visit> {
  const page = await context.newPage();
  await page.addInitScript(markProgress);
  let calls = 0;
  page.on('request', (request) => {
    if (/\/_sandbox\/bridge\/(fetch-product|invoke)$/.test(request.url())) calls++;
  });
  const path = await healthPath(page, sandbox.url);
  calls = 0;
  const tasks = await traced(context, page);
  const marked = (name: string): Promise<unknown> => page.waitForEvent('console', { predicate: (message) => message.text() === name, timeout: MINUTES });
  await Promise.all([marked('first-figures'), marked('complete'), page.goto(sandbox.url + path.replace('/SHOP/', `/${key}/`))]);
  const frame = appFrame(page);
  const text = await frame.locator('.reading-line').innerText();
  if (!text.includes(`You can see ${open.toLocaleString('en-US')} open items.`)) throw new Error(`Not all was read: ${text}`);
  const measured = await frame.evaluate(() => {
    const [firstFigures = 0, complete = 0] = ['first-figures', 'complete'].map((name) => Math.round(performance.getEntriesByName(name)[0]?.startTime ?? 0));
    const loaded = performance.getEntriesByType('resource').filter((entry) => entry.startTime < firstFigures && entry.name.endsWith('.js'));
    return { firstFigures, complete, scripts: loaded.map((entry) => entry.name.split('/').at(-1) ?? '') };
  });
  // what is kept is written after the page is complete
  await page.waitForTimeout(3000);
  const longestTask = await tasks();
  const heap = await heapOf(context, page, frame);
  await page.close();
  return { ...measured, calls, longestTask, heap };
}

/** The Roadmap tab, opened once the list is read: until its epics stand in the table, and the suggestions are worked out. */
async function roadmapVisit(context: BrowserContext, sandbox: Sandbox, key: string): Promise<Pick<Visit, 'complete' | 'longestTask'>> {
  const page = await context.newPage();
  const path = await healthPath(page, sandbox.url);
  // a trace has to see the frame begin
  const tasks = await traced(context, page);
  await page.goto(sandbox.url + path.replace('/SHOP/', `/${key}/`));
  const frame = page.frameLocator('iframe');
  await frame.getByText(/^You can see/).waitFor({ timeout: MINUTES });
  await page.waitForTimeout(3000);
  const began = performance.now();
  await frame.getByRole('link', { name: 'Roadmap', exact: true }).click();
  await frame.getByRole('table', { name: 'Epics' }).waitFor({ timeout: MINUTES });
  const complete = Math.round(performance.now() - began);
  await frame.getByText(/^Checked against|^Too few/).first().waitFor({ timeout: 5 * MINUTES });
  const longestTask = await tasks();
  await page.close();
  return { complete, longestTask };
}

/** The address of the page, as Jira's own navigation knows it. */
async function healthPath(page: Page, url: string): Promise<string> {
  await page.goto(`${url}/jira/software/c/projects/SHOP/backlog`);
  const href = await page.getByRole('link', { name: 'Backlog health' }).getAttribute('href');
  if (href === null) throw new Error('Jira has no link to the page.');
  return href;
}

function appFrame(page: Page): Frame {
  const frame = page.frames().find((candidate) => candidate.url().includes('health.html'));
  if (!frame) throw new Error('The page has no frame.');
  return frame;
}

/** Marks the first figures and the end of reading. Named functions inside would need a helper that the page has not. */
function markProgress(): void {
  if (!location.pathname.endsWith('health.html')) return;
  const seen = new MutationObserver(() => {
    const states: readonly (readonly [string, boolean])[] = [
      ['first-figures', document.querySelector('.figure-count, .runway-sentence') !== null],
      ['complete', document.querySelector('.reading-line')?.textContent?.startsWith('You can see') === true],
    ];
    for (const [name, reached] of states) {
      if (!reached || performance.getEntriesByName(name).length > 0) continue;
      performance.mark(name);
      console.log(name);
    }
  });
  seen.observe(document, { childList: true, subtree: true, characterData: true });
}

interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  /** Processor time in microseconds. */
  readonly tdur?: number;
  readonly args?: Readonly<Record<string, unknown>>;
}

/** Begins to watch; the answer ends it and tells the longest task of the main thread that the app's frame has. */
async function traced(context: BrowserContext, page: Page): Promise<() => Promise<number>> {
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  await session.send('Tracing.start', { transferMode: 'ReportEvents', traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', '__metadata'] } });
  return async () => {
    const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
    await session.send('Tracing.end');
    await ended;
    const threadOf = ({ pid, tid }: TraceEvent): string => `${pid}:${tid}`;
    const main = new Set(events.filter(({ name, args }) => name === 'thread_name' && args?.['name'] === 'CrRendererMain').map(threadOf));
    const ours = new Set(events.filter((event) => main.has(threadOf(event)) && JSON.stringify(event.args ?? {}).includes('health.html')).map(threadOf));
    return Math.round(Math.max(0, ...events.filter((event) => event.name.endsWith('RunTask') && ours.has(threadOf(event))).map(({ tdur = 0 }) => tdur / 1000)));
  };
}

async function heapOf(context: BrowserContext, page: Page, frame: Frame): Promise<number> {
  const session = await context.newCDPSession(frame).catch(() => context.newCDPSession(page));
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return usedSize;
}

/** The host's own bridge script is not the app's. */
function gzipped(scripts: readonly string[]): number {
  const ours = readdirSync(ASSETS).filter((name) => scripts.includes(name));
  return Math.round(ours.reduce((sum, name) => sum + gzipSync(readFileSync(join(ASSETS, name))).length, 0) / 1000);
}
