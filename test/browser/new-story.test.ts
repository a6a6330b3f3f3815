import type { FrameLocator, Page } from 'playwright-core';
import { appFrame, inBrowser } from './in-browser';

const CREATE = '/rest/api/3/issue$';

inBrowser('New story', (world) => {
  const fault = (status: number, body?: object) =>
    fetch(`${world.url()}/_sandbox/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ status, path: CREATE, method: 'POST', ...(body ? { body } : {}) }) });
  afterEach(() => fetch(`${world.url()}/_sandbox/faults`, { method: 'DELETE' }));

  const form = async (who = 'priya'): Promise<[Page, FrameLocator]> => {
    const page = await world.open('/', who);
    await page.getByRole('link', { name: 'Backlog health' }).click();
    await appFrame(page).getByRole('button', { name: 'New story' }).click();
    await appFrame(page).getByLabel('Role', { exact: true }).waitFor();
    return [page, appFrame(page)];
  };
  const typed: readonly [string, string][] = [
    ['Role', 'a shopper'],
    ['Need (required)', 'to send my basket to a friend'],
    ['Outcome', 'we can decide together'],
    ['Measure', 'baskets that are shared'],
    ['Target', '2 of 100 by May'],
    ['Acceptance criteria', '- The basket has a link that can be copied\nThe link shows the same products for seven days'],
  ];
  const write = async (app: FrameLocator): Promise<void> => {
    for (const [label, text] of typed) await app.getByLabel(label, { exact: true }).fill(text);
  };
  const expectKept = async (app: FrameLocator): Promise<void> => {
    const kept = await Promise.all(typed.map(([label]) => app.getByLabel(label, { exact: true }).inputValue()));
    expect(kept).toEqual(typed.map(([, text]) => text));
  };
  const openStories = async (): Promise<number> => ((await world.rest('priya', 'POST', '/rest/api/3/search/approximate-count', { jql: 'project = SHOP' })).json as { count: number }).count;
  const scoreIn = async (app: FrameLocator): Promise<number> => Number(/\d+/.exec((await app.getByRole('img', { name: /^Score/ }).getAttribute('aria-label')) ?? '')?.[0]);

  it('scores while it is written, creates the story, and its panel reads the same criteria', async () => {
    const [page, app] = await form();
    const empty = await scoreIn(app);
    const lacking = app.locator('.live-score').getByText('There are no acceptance criteria.');
    await lacking.waitFor();
    await write(app);
    await lacking.waitFor({ state: 'detached' });
    const written = await scoreIn(app);
    expect(written).toBeGreaterThan(empty);

    await app.getByRole('button', { name: 'Create', exact: true }).click();
    const said = await page.getByText(/^SHOP-\d+ was created\.$/).innerText();
    const key = said.split(' ')[0] ?? '';
    await app.getByRole('button', { name: 'New story' }).waitFor();
    const { json } = await world.rest('priya', 'GET', `/rest/api/3/issue/${key}?fields=summary,issuetype,description,customfield_10031`);
    const item = (text: string) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
    const criteria = { type: 'bulletList', content: [item('The basket has a link that can be copied'), item('The link shows the same products for seven days')] };
    expect(json).toMatchObject({ fields: { summary: 'As a shopper, I want to send my basket to a friend so that we can decide together', issuetype: { name: 'Story' }, description: { type: 'doc', version: 1 } } });
    expect(JSON.stringify(json)).toContain(JSON.stringify(criteria));
    expect(JSON.stringify(json)).toContain('Measure: baskets that are shared → 2 of 100 by May');

    await app.getByRole('link', { name: 'Items', exact: true }).click();
    await app.getByLabel('Find by key or summary').fill(key);
    await app.getByRole('status').filter({ hasText: /^1 of \d+ items$/ }).waitFor();
    await app.getByRole('link', { name: key, exact: true }).click();
    await page.waitForURL(`**/browse/${key}`);
    await page.getByRole('button', { name: /^Status/ }).waitFor();
    const panel = appFrame(page);
    await panel.getByRole('img', { name: `Score ${written} of 100` }).waitFor();
    await expect(panel.getByRole('region', { name: 'Acceptance criteria' }).getByRole('listitem').allInnerTexts()).resolves.toEqual(['The basket has a link that can be copied', 'The link shows the same products for seven days']);
  });

  it('asks for what is missing at its field, and keeps what was typed', async () => {
    const before = await openStories();
    const [, app] = await form();
    await app.getByLabel('Target', { exact: true }).fill('2 of 100');
    await app.getByRole('button', { name: 'Create', exact: true }).click();
    await app.getByRole('alert').filter({ hasText: 'Say what somebody wants to do.' }).waitFor();
    await app.getByRole('alert').filter({ hasText: 'Say what is measured, or remove the target.' }).waitFor();
    const need = app.getByLabel('Need (required)', { exact: true });
    await expect(need.getAttribute('aria-invalid')).resolves.toBe('true');
    await expect(need.evaluate((field) => field === document.activeElement)).resolves.toBe(true);
    await need.fill('share a basket');
    await app.getByText('Say what somebody wants to do.').waitFor({ state: 'detached' });
    await expect(app.getByLabel('Target', { exact: true }).inputValue()).resolves.toBe('2 of 100');
    expect(await openStories()).toBe(before);
  });

  it.each([
    [400, { errorMessages: [], errors: { summary: 'The summary has a forbidden word.' } }, 'The summary has a forbidden word.'],
    [400, { errorMessages: [], errors: { customfield_10099: 'Team is required.' } }, 'Team is required.'],
    [500, undefined, 'Jira gave no clear answer. Look in the backlog before you try again: the story may be there.'],
  ])('a %d on creating is told in words, keeps everything, and can be tried again', async (status, body, words) => {
    const before = await openStories();
    const [page, app] = await form();
    await write(app);
    await fault(status, body);
    await app.getByRole('button', { name: 'Create', exact: true }).click();
    await app.getByText(words).waitFor();
    await expectKept(app);
    expect(await openStories()).toBe(before);
    await app.getByRole('button', { name: 'Create', exact: true }).click();
    await page.getByText(/^SHOP-\d+ was created\.$/).waitFor();
    expect(await openStories()).toBe(before + 1);
  });

  it('Escape asks before it throws anything away; an empty form closes at once', async () => {
    const [, app] = await form();
    const role = app.getByLabel('Role', { exact: true });
    await role.press('Escape');
    await app.getByRole('button', { name: 'New story' }).click();
    await role.fill('a shopper');
    await role.press('Escape');
    await app.getByText('Throw away what you typed?').waitFor();
    await app.getByRole('button', { name: 'Keep writing' }).press('Escape');
    await app.getByText('Throw away what you typed?').waitFor({ state: 'detached' });
    await expect(role.inputValue()).resolves.toBe('a shopper');
    await role.press('Escape');
    await app.getByRole('button', { name: 'Throw away' }).click();
    await app.getByRole('button', { name: 'New story' }).click();
    await expect(role.inputValue()).resolves.toBe('');
  });

  it('Sam, who may only look, is told that he cannot create', async () => {
    const [, app] = await form('sam');
    await app.getByText("You don't have permission to create issues in this project.").waitFor();
    await expect(app.getByRole('button', { name: 'Create', exact: true }).isDisabled()).resolves.toBe(true);
  });
});
