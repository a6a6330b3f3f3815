import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { chromium, type Page } from 'playwright-core';
import { chromiumPath, FLAGS } from '../support/chromium';
import type { Measure } from './run';

const ROUNDS = 7;
const ASSETS = join(__dirname, '../../dist/screens/assets');

/**
 * From the panel's frame beginning to load to the score on screen, the middle of some rounds: in a browser that has never seen the app,
 * and on the next issue, when Jira's page and the app's files are already there. Also what JavaScript was loaded for it.
 */
export async function firstScore(url: string, latency: number): Promise<Measure[]> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('No Chromium was found.');
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const cold: number[] = [];
  const warm: number[] = [];
  let scripts: readonly string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const context = await browser.newContext();
    const page = await context.newPage();
    await page.addInitScript(markFirstScore);
    const first = await opened(page, () => page.goto(`${url}/browse/SHOP-5`));
    cold.push(first.time);
    scripts = first.scripts;
    await page.getByRole('link', { name: 'Backlog', exact: true }).click();
    const next = page.getByRole('link', { name: 'SHOP-7', exact: true });
    await next.waitFor();
    warm.push((await opened(page, () => next.click())).time);
    await context.close();
  }
  await browser.close();
  const bound = `${latency + 150} ms (one round trip + 150)`;
  return [
    { what: `panel: first score in a new browser, ${latency} ms a call`, value: middle(cold), unit: 'ms', bound },
    { what: `panel: first score on the next issue, ${latency} ms a call`, value: middle(warm), unit: 'ms', bound },
    ...(latency === 0 ? [{ what: `panel: JavaScript before the first score, gzip (${scripts.length} files)`, value: gzipped(scripts), unit: 'kB', bound: '150 kB' }] : []),
  ];
}

function markFirstScore(): void {
  const seen = new MutationObserver(() => {
    if (document.querySelector('[role="img"][aria-label^="Score"]') === null) return;
    performance.mark('first-score');
    console.log('first-score');
    seen.disconnect();
  });
  seen.observe(document, { childList: true, subtree: true });
}

/** Playwright looks into the frame only once the score is there: its own script, 330 kB, would run in the time that is measured. */
async function opened(page: Page, open: () => Promise<unknown>): Promise<{ readonly time: number; readonly scripts: readonly string[] }> {
  await Promise.all([page.waitForEvent('console', { predicate: (message) => message.text() === 'first-score' }), open()]);
  const frame = page.frames().find((candidate) => candidate.url().includes('panel.html'));
  if (!frame) throw new Error('The panel has no frame.');
  return frame.evaluate(() => {
    const time = performance.getEntriesByName('first-score')[0]?.startTime ?? 0;
    const loaded = performance.getEntriesByType('resource').filter((entry) => entry.startTime < time && entry.name.endsWith('.js'));
    return { time, scripts: loaded.map((entry) => entry.name.split('/').at(-1) ?? '') };
  });
}

const middle = (times: readonly number[]): number => Math.round([...times].sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0);

/** The host's own bridge script is not the app's. */
function gzipped(scripts: readonly string[]): number {
  const ours = readdirSync(ASSETS).filter((name) => scripts.includes(name));
  return Math.round(ours.reduce((sum, name) => sum + gzipSync(readFileSync(join(ASSETS, name))).length, 0) / 1000);
}
