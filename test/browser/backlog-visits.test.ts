import type { BrowserContext, FrameLocator, Page } from 'playwright-core';
import { chromiumPath } from '../support/chromium';
import { lastingBrowser } from '../support/lasting-browser';
import { appFrame, inBrowser } from './in-browser';

/** The ids that the page asked Jira for, a list for each call. */
function fetchedBy(page: Page): number[][] {
  const fetched: number[][] = [];
  page.on('request', (request) => {
    if (!request.url().endsWith('/_sandbox/bridge/fetch-product')) return;
    const { restPath, body } = request.postDataJSON() as { readonly restPath: string; readonly body: string | null };
    if (restPath.endsWith('/issue/bulkfetch')) fetched.push((JSON.parse(body ?? '{}') as { issueIdsOrKeys: string[] }).issueIdsOrKeys.map(Number));
  });
  return fetched;
}

inBrowser('visits to Backlog health', (world) => {
  const fault = (status: number, path: string, times: number, method: string) =>
    fetch(`${world.url()}/_sandbox/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ status, path, times, method }) });
  afterEach(() => fetch(`${world.url()}/_sandbox/faults`, { method: 'DELETE' }));

  const opened = async (page: Page, project: string): Promise<FrameLocator> => {
    await page.goto(`${world.url()}/jira/software/c/projects/${project}/backlog`);
    await page.getByRole('link', { name: 'Backlog health' }).click();
    await appFrame(page).getByText(/^You can see \d+ open items/).waitFor();
    return appFrame(page);
  };
  const visit = async (context: BrowserContext): Promise<{ readonly text: string; readonly fetched: readonly number[][] }> => {
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const fetched = fetchedBy(page);
    const health = await opened(page, 'TEAM');
    const text = await health.locator('.reading-line').innerText();
    // what is kept is written after the page is complete
    await page.waitForTimeout(500);
    await page.close();
    return { text, fetched };
  };

  it('a later visit says the same, and what changed since', async () => {
    const { context, close } = await lastingBrowser(chromiumPath() ?? '');
    const first = await visit(context);
    expect(first.text).toMatch(/^You can see \d+ open items\. Items that you can't see are not counted\.$/);
    expect((await world.rest('priya', 'PUT', '/rest/api/3/issue/TEAM-3', { fields: { summary: 'Something else altogether' } })).status).toBe(204);
    const later = await visit(context);
    await close();
    expect(later.text).toBe(`${first.text} 1 changed since you last looked.`);
    expect(later.fetched.flat().length).toBeLessThanOrEqual(first.fetched.flat().length);
  });

  it('where the browser keeps nothing, every visit is a first one', async () => {
    const page = await world.open('/');
    const fetched = fetchedBy(page);
    const first = await (await opened(page, 'SHOP')).locator('.reading-line').innerText();
    const second = await (await opened(page, 'SHOP')).locator('.reading-line').innerText();
    expect(second).toBe(first);
    expect(fetched).toHaveLength(2);
    expect(fetched[1]).toEqual(fetched[0]);
  });

  it('waits out a Jira that is busy for a moment', async () => {
    const page = await world.open('/');
    await fault(429, '/rest/api/3/issue/bulkfetch', 1, 'POST');
    await opened(page, 'SHOP');
  });

  it('goes on where a Jira that stays away left it', async () => {
    const page = await world.open('/');
    await fault(503, '/rest/api/3/issue/bulkfetch', 3, 'POST');
    await page.goto(`${world.url()}/jira/software/c/projects/SHOP/backlog`);
    await page.getByRole('link', { name: 'Backlog health' }).click();
    const health = appFrame(page);
    await health.getByRole('button', { name: 'Try again' }).click();
    await health.getByText(/^You can see \d+ open items/).waitFor();
  });
});
