import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appFrame, inBrowser } from './in-browser';
import { appOf, serious } from './serious';

const DAY = 24 * 60 * 60 * 1000;
const path = join(mkdtempSync(join(tmpdir(), 'old-')), 'attic.csv');
const on = (daysAgo: number): string => new Date(Date.now() - daysAgo * DAY).toISOString();
/** Days since the last change, in rank order. */
const ages = [2, 120, 20, 400, 100, 30, 185, 95, 240, 110];
writeFileSync(path, ['Summary,Issue key,Issue Type,Status,Created,Updated', ...ages.map((age, n) => `Shelf ${n + 1},ATTIC-${n + 1},Task,To Do,${on(900)},${on(age)}`)].join('\r\n'));

inBrowser('Throw out', (world) => {
  it.each([['light', 1200], ['dark', 400]] as const)('names what is old from the bottom up, at most five, in %s at %i', async (mode, width) => {
    const page = await world.open('/jira/software/c/projects/ATTIC/backlog', 'priya', { dark: mode === 'dark', width });
    await page.getByRole('link', { name: 'Backlog health' }).click();
    const health = appFrame(page);
    await health.getByText('Not touched for 90 days: 7 items, 3 of them for more than 180 days. Say no with a reason, or refresh what is still wanted.').waitFor();
    await expect(health.locator('.throw-out-list li').allInnerTexts()).resolves.toEqual(
      [['10', '110 days'], ['9', '240 days'], ['8', '95 days'], ['7', '185 days'], ['5', '100 days']].map(([n, age]) => expect.stringMatching(new RegExp(`^ATTIC-${n}\\s+Shelf ${n}\\s+${age}$`))),
    );
    const frame = appOf(page);
    expect(await serious(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
    await health.getByRole('button', { name: 'Show all 7' }).click();
    await health.getByRole('heading', { name: 'Items in rank order' }).waitFor();
    expect(page.url()).toMatch(/\/items\?figure=staleness$/);
    await health.getByText('ATTIC-2', { exact: true }).waitFor();
  });
}, ['--import', path]);
