import { chromium } from 'playwright-core';
import { chromiumPath, FLAGS } from '../support/chromium';
import type { Measure } from './run';

const ROUNDS = 5;

/** From the panel's frame beginning to load to the score on screen; the middle of some rounds. */
export async function firstScore(url: string, latency: number): Promise<Measure> {
  const executablePath = chromiumPath();
  if (executablePath === null) throw new Error('No Chromium was found.');
  const browser = await chromium.launch({ executablePath, args: FLAGS });
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const page = await browser.newPage();
    await page.addInitScript(() => {
      const seen = new MutationObserver(() => {
        if (document.querySelector('[role="img"][aria-label^="Score"]') === null) return;
        performance.mark('first-score');
        seen.disconnect();
      });
      seen.observe(document, { childList: true, subtree: true });
    });
    await page.goto(`${url}/browse/SHOP-5`);
    const score = page.frameLocator('iframe').getByRole('img', { name: /^Score/ });
    await score.waitFor();
    const frame = page.frames().find((candidate) => candidate.url().includes('panel.html'));
    times.push((await frame?.evaluate(() => performance.getEntriesByName('first-score')[0]?.startTime ?? 0)) ?? 0);
    await page.close();
  }
  await browser.close();
  const middle = times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? 0;
  return { what: `panel: first score, ${latency} ms a call`, value: Math.round(middle), unit: 'ms', bound: `${latency + 150} ms (one round trip + 150)` };
}
