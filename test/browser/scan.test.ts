import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appFrame, inBrowser } from './in-browser';

const backlog = join(mkdtempSync(join(tmpdir(), 'scan-')), 'books.txt');
writeFileSync(backlog, Array.from({ length: 150 }, (_, i) => `As a reader, I want to borrow book ${i + 1} so that I can read it at home`).join('\n'));

// three pages, slow enough that the scan can be caught between two of them
inBrowser('a scan of all open issues', (world) => {
  it('is paused, stays where it is, goes on and ends', async () => {
    const page = await world.open('/jira/software/c/projects/BOOK/backlog');
    await page.getByRole('link', { name: 'Project settings' }).click();
    const app = appFrame(page);
    await app.getByRole('button', { name: /^Score all open issues/ }).click();
    await app.getByRole('button', { name: 'Pause', exact: true }).click();
    const paused = app.getByRole('status').filter({ hasText: /Paused\.$/ });
    await paused.waitFor();
    await page.waitForTimeout(1500);
    await page.reload();
    await paused.waitFor();
    const far = Number.parseInt(await paused.innerText(), 10);
    expect(far).toBeLessThan(150);
    await page.waitForTimeout(1500);
    expect(Number.parseInt(await paused.innerText(), 10)).toBe(far);
    await app.getByRole('button', { name: 'Resume' }).click();
    await app.getByText(/^150 open issues scored\./).waitFor({ timeout: 40_000 });
  }, 60_000);
}, ['--import', backlog, '--latency', '100']);
