import { appFrame, inBrowser } from './in-browser';

inBrowser('trouble', (world) => {
  const fault = (status: number, path: string, times = 1, method?: string) =>
    fetch(`${world.url()}/_sandbox/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ status, path, times, ...(method ? { method } : {}) }) });
  afterEach(() => fetch(`${world.url()}/_sandbox/faults`, { method: 'DELETE' }));

  const READ = '/rest/api/3/issue/SHOP-5\\?fields=\\*all';

  it.each([
    [500, 'Jira could not answer just now.'],
    [429, 'Jira could not answer just now.'],
    [404, /can't see this issue|deleted/],
    [403, /can't see this issue|deleted/],
  ])('a %d on the first read is a clear state', async (status, words) => {
    const page = await world.open('/');
    await fault(status, READ, 5);
    await page.goto(`${world.url()}/browse/SHOP-5`);
    await appFrame(page).getByText(words).first().waitFor();
  });

  it('Try again recovers from it', async () => {
    const page = await world.open('/');
    await fault(500, READ);
    await page.goto(`${world.url()}/browse/SHOP-5`);
    await appFrame(page).getByRole('button', { name: 'Try again' }).click();
    await appFrame(page).getByRole('img', { name: /^Score/ }).waitFor();
  });

  it('an edit that Jira refuses keeps what was typed', async () => {
    const page = await world.open('/browse/SHOP-12');
    const panel = appFrame(page);
    await panel.getByLabel('Story points').fill('8');
    await fault(500, '/rest/api/3/issue/SHOP-12', 1, 'PUT');
    await panel.getByLabel('Story points').press('Enter');
    await panel.getByRole('alert').waitFor();
    await expect(panel.getByLabel('Story points').inputValue()).resolves.toBe('8');
    await panel.getByRole('button', { name: 'Set estimate' }).click();
    await panel.getByText('There is no estimate.').waitFor({ state: 'detached' });
  });

  it('script and markup in every text stay text', async () => {
    const nasty = '<img src=x onerror="document.title=\'owned\'"> <script>document.title="owned"</script>';
    const description = { version: 1, type: 'doc', content: [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Acceptance criteria' }] }, { type: 'paragraph', content: [{ type: 'text', text: nasty }] }] };
    expect((await world.rest('priya', 'PUT', '/rest/api/3/issue/SHOP-13', { fields: { summary: nasty, description } })).status).toBe(204);
    const page = await world.open('/browse/SHOP-13');
    await appFrame(page).getByText('onerror').first().waitFor();
    expect(await page.title()).not.toBe('owned');
    expect(await appFrame(page).locator('img[src="x"]').count()).toBe(0);
  });

  it('an empty health page and a failing one say so', async () => {
    const page = await world.open('/');
    await fault(500, '/rest/api/3/search/jql', 20, 'POST');
    await page.getByRole('link', { name: 'Backlog health' }).click();
    await appFrame(page).getByRole('button', { name: 'Try again' }).waitFor();
    await fetch(`${world.url()}/_sandbox/faults`, { method: 'DELETE' });
    await appFrame(page).getByRole('button', { name: 'Try again' }).click();
    await appFrame(page).getByText('Ready in the next 20').waitFor();
  });

  it('the app’s frame lives under Forge’s policy, on an origin of its own', async () => {
    const page = await world.open('/browse/SHOP-5');
    await appFrame(page).getByRole('img', { name: /^Score/ }).waitFor();
    const frame = page.frames().find((candidate) => candidate.url().includes('panel.html'));
    const site = world.url();
    expect(new URL(frame?.url() ?? '').origin).not.toBe(site);
    const reached = await frame?.evaluate((url) => fetch(`${url}/rest/api/3/myself`).then(() => 'reached', () => 'blocked'), site);
    expect(reached).toBe('blocked');
    const header = (await frame?.evaluate(async () => (await fetch(location.href)).headers.get('content-security-policy'))) ?? '';
    expect(header).toMatch(/script-src[^;]*'self'/);
    expect(header).not.toMatch(/script-src[^;]*'unsafe-inline'/);
  });
});
