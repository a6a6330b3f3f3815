import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appFrame, inBrowser } from './in-browser';
import { appOf, serious } from './serious';

const backlog = join(mkdtempSync(join(tmpdir(), 'health-scan-')), 'books.txt');
writeFileSync(backlog, Array.from({ length: 150 }, (_, i) => `As a reader, I want to borrow book ${i + 1} so that I can read it at home`).join('\n'));

// three pages, slow enough that the scan can be caught between two of them
inBrowser('a scan, seen from the Backlog health page', (world) => {
  it('shows administrators how far it is, is paused there, goes on and tells its end; others are not asked', async () => {
    const page = await world.open('/jira/software/c/projects/BOOK/backlog');
    await page.getByRole('link', { name: 'Project settings' }).click();
    await appFrame(page).getByRole('button', { name: /^Score all open issues/ }).click();
    await appFrame(page).getByRole('button', { name: 'Pause', exact: true }).click();
    await appFrame(page).getByRole('status').filter({ hasText: /Paused\.$/ }).waitFor();
    await page.getByRole('link', { name: 'Backlog health' }).click();
    const health = appFrame(page);
    const line = health.locator('.scan-line');
    await line.getByText(/^\d+ of 150 open issues scored\. Paused\.$/).waitFor();
    expect(await serious(appOf(page))).toEqual([]);

    const other = await world.open('/jira/software/c/projects/BOOK/backlog', 'sam');
    await other.getByRole('link', { name: 'Backlog health' }).click();
    await appFrame(other).getByText(/open items/).first().waitFor();
    await expect(appFrame(other).locator('.scan-line').count()).resolves.toBe(0);

    await line.getByRole('button', { name: 'Resume' }).press('Enter');
    await health.getByText('The scan is done: 150 open issues scored.').waitFor({ timeout: 40_000 });
  }, 80_000);
}, ['--import', backlog, '--latency', '100']);
