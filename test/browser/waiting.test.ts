import type { FrameLocator, Page } from 'playwright-core';
import { appFrame, inBrowser, until } from './in-browser';
import { appOf, serious } from './serious';

inBrowser('Waiting for you', (world) => {
  const waiting = async (project: string, who = 'priya', options: Parameters<typeof world.open>[2] = {}): Promise<[Page, FrameLocator]> => {
    const page = await world.open(`/jira/software/c/projects/${project}/backlog`, who, options);
    await page.getByRole('link', { name: 'Backlog health' }).click();
    const health = appFrame(page);
    await health.getByRole('link', { name: 'Waiting for you' }).click();
    await health.getByText(/^Looked at/).waitFor();
    return [page, health];
  };
  const rest = async (path: string): Promise<unknown> => (await world.rest('priya', 'GET', path)).json;
  const evidenceOf = async (key: string): Promise<unknown> => {
    const fields = (await rest('/rest/api/3/field')) as { id: string; name: string }[];
    const id = fields.find(({ name }) => name === 'Done evidence')?.id ?? 'missing';
    return ((await rest(`/rest/api/3/issue/${key}?fields=${id}`)) as { fields: Record<string, { label?: string } | null> }).fields[id]?.label ?? null;
  };
  const statusOf = async (key: string): Promise<string> => ((await rest(`/rest/api/3/issue/${key}?fields=status`)) as { fields: { status: { name: string } } }).fields.status.name;
  const commentsOf = async (key: string): Promise<string> => JSON.stringify(await rest(`/rest/api/3/issue/${key}/comment`));
  const rowOf = (health: FrameLocator, key: string) => health.getByRole('button', { name: new RegExp(`^${key} `) });

  it.each([
    ['light', 1000],
    ['dark', 400],
  ] as const)('has nothing serious and needs no sideways scrolling in %s at %i', async (mode, width) => {
    const [page, health] = await waiting('SHOP', 'priya', { dark: mode === 'dark', width });
    await rowOf(health, 'SHOP-8').click();
    await health.getByRole('heading', { name: 'Definition of Done' }).waitFor();
    await health.getByRole('link', { name: /^SHOP-10 Send the receipt/ }).waitFor();
    await page.keyboard.press('r');
    await health.getByText('Which criteria does SHOP-8 not meet?').waitFor();
    const frame = appOf(page);
    expect(await serious(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });

  it('lists what only an acceptance is missing from before what is in review with more to do', async () => {
    const [, health] = await waiting('SHOP');
    await rowOf(health, 'SHOP-69').waitFor();
    await expect(health.locator('.accept-key').allInnerTexts()).resolves.toEqual(['SHOP-69', 'SHOP-8', 'SHOP-16']);
    await health.getByText(/Also not met: Sub-tasks are done; Nothing blocks it/).waitFor();
  });

  it('who may not accept sees why, and nothing happens', async () => {
    const [page, health] = await waiting('SHOP', 'sam');
    await rowOf(health, 'SHOP-69').focus();
    await page.keyboard.press('a');
    await health.getByRole('alert').filter({ hasText: 'Only an administrator of this project can accept it.' }).waitFor();
    await expect(health.getByRole('button', { name: 'Accept…' }).isDisabled()).resolves.toBe(true);
    expect(await evidenceOf('SHOP-69')).not.toContain('Accepted');
  });

  it('accepts by keyboard, and takes it back', async () => {
    const [page, health] = await waiting('SHOP');
    const row = rowOf(health, 'SHOP-69');
    await row.focus();
    await page.keyboard.press('j');
    await rowOf(health, 'SHOP-8').and(health.locator(':focus')).waitFor();
    await page.keyboard.press('ArrowUp');
    await row.and(health.locator(':focus')).waitFor();
    await page.keyboard.press('a');
    const form = health.getByRole('form', { name: 'You accept SHOP-69 as done by these criteria:' });
    await form.getByRole('listitem').filter({ hasText: 'The invoice is due 14 days after the delivery' }).waitFor();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await row.filter({ hasText: 'Accepted.' }).waitFor();
    await row.and(health.locator(':focus')).waitFor();
    expect(await evidenceOf('SHOP-69')).toContain('Accepted');
    await health.getByText(/^Accepted by Priya Nair on /).waitFor();
    await health.getByRole('button', { name: 'Withdraw acceptance' }).click();
    await row.filter({ hasText: 'The acceptance is withdrawn.' }).waitFor();
    expect(await evidenceOf('SHOP-69')).not.toContain('Accepted');
    await page.keyboard.press('Escape');
    await health.getByRole('heading', { name: 'Definition of Done' }).waitFor({ state: 'detached' });
  });

  it('rejects by keyboard with reasons; the keys of the list are letters in a text', async () => {
    const [page, health] = await waiting('SHOP');
    const row = rowOf(health, 'SHOP-16');
    await row.focus();
    await page.keyboard.press('r');
    await health.getByText('Which criteria does SHOP-16 not meet?').waitFor();
    const something = health.getByRole('checkbox', { name: 'Something else' });
    await something.focus();
    await page.keyboard.press('Space');
    await page.keyboard.type('Just a jerky ark');
    await health.getByText('— Just a jerky ark').waitFor();
    const yes = health.getByRole('button', { name: 'Reject and send back' });
    await yes.focus();
    await page.keyboard.press('Enter');
    await row.filter({ hasText: 'The rejection is recorded. SHOP-16 is in “In Progress” now. The comment is written.' }).waitFor();
    expect(await statusOf('SHOP-16')).toBe('In Progress');
    expect(await commentsOf('SHOP-16')).toContain('Just a jerky ark');
  });

  it('a question is answered in place, and the answer can be taken back', async () => {
    const [{ accountId: priya }] = [(await rest('/rest/api/3/myself')) as { accountId: string }];
    const body = { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'mention', attrs: { id: priya, text: '@Priya Nair' } }, { type: 'text', text: ' Which countries first?' }] }] };
    expect((await world.rest('dan', 'POST', '/rest/api/3/issue/SHOP-12/comment', { body })).status).toBe(201);
    const [page, health] = await waiting('SHOP');
    await health.getByText('@Priya Nair Which countries first?').waitFor();
    await health.getByRole('listitem').filter({ hasText: 'SHOP-12' }).getByText(/^Dan Okafor asked on /).waitFor();
    await health.getByRole('button', { name: 'Answer on SHOP-12' }).click();
    expect(await serious(appOf(page))).toEqual([]);
    await page.keyboard.type('Only the Benelux.');
    await health.getByRole('button', { name: 'Send answer' }).click();
    await health.getByText('Your answer is on SHOP-12.').waitFor();
    expect(await commentsOf('SHOP-12')).toContain('Only the Benelux.');
    await health.getByRole('button', { name: 'Take it back' }).click();
    await health.getByRole('button', { name: 'Answer on SHOP-12' }).waitFor();
    expect(await commentsOf('SHOP-12')).not.toContain('Only the Benelux.');
    const [, others] = await waiting('SHOP', 'sam');
    await expect(others.getByRole('heading', { name: 'Questions to you' }).count()).resolves.toBe(0);
  });

  it('a waiver that ends soon stands with its reason', async () => {
    const page = await world.open('/browse/SHOP-8');
    const panel = appFrame(page);
    await panel.locator('blockquote.refusal').waitFor();
    await panel.getByRole('button', { name: 'Waive' }).click();
    await panel.getByRole('checkbox', { name: 'Nothing blocks it' }).check();
    await panel.getByLabel('Why?').fill('It ships with the next train');
    await panel.getByLabel('For how many days?').fill('2');
    await panel.getByRole('button', { name: 'Waive', exact: true }).click();
    await panel.getByText(/^Waived until .* by Priya Nair: It ships with the next train$/).waitFor();
    const [, health] = await waiting('SHOP');
    await health.getByText(/^“Nothing blocks it”: ends /).waitFor();
    await health.getByText('Reason: It ships with the next train').waitFor();
  });

  it('a project where nothing waits says what is watched', async () => {
    const [page, health] = await waiting('TEAM');
    await health.getByRole('heading', { name: 'Nothing is waiting for you.' }).waitFor();
    await health.getByText('comments on open issues that mention you and that you have not answered').waitFor();
    expect(await serious(appOf(page))).toEqual([]);
  });

  const gates = async (who = 'priya', options: Parameters<typeof world.open>[2] = {}): Promise<[Page, FrameLocator]> => {
    const page = await world.open('/jira/software/c/projects/SHOP/backlog', who, options);
    await page.getByRole('link', { name: 'Backlog health' }).click();
    const health = appFrame(page);
    await health.getByRole('link', { name: 'Gates', exact: true }).click();
    await health.getByRole('heading', { name: 'Gate activity' }).waitFor();
    return [page, health];
  };

  it('the gates’ page lists what the panel predicted and what came into Done, narrowed by kind', async () => {
    const { transitions } = (await rest('/rest/api/3/issue/SHOP-63/transitions')) as { transitions: { id: string; name: string }[] };
    const id = transitions.find(({ name }) => name === 'Done')?.id;
    expect((await world.rest('priya', 'POST', '/rest/api/3/issue/SHOP-63/transitions', { transition: { id } })).status).toBe(204);
    const panel = appFrame(await world.open('/browse/SHOP-8'));
    await panel.locator('blockquote.refusal').waitFor();
    const [page, health] = await gates();
    const rows = async (): Promise<string[]> => health.locator('.gate-issue a').allInnerTexts();
    const both = await until(async () => {
      await page.reload();
      await health.getByRole('heading', { name: 'Gate activity' }).waitFor();
      await health.getByText(/^In the last 14 days/).waitFor();
      return rows();
    }, (keys) => keys.includes('SHOP-63') && keys.includes('SHOP-8'));
    expect(both).toEqual(expect.arrayContaining(['SHOP-63', 'SHOP-8']));
    await health.getByText('Seen in time', { exact: true }).waitFor();
    await health.getByLabel('Show').selectOption({ label: 'Everything met' });
    await health.locator('.gate-issue a', { hasText: /^SHOP-8$/ }).waitFor({ state: 'detached' });
    expect(await rows()).toContain('SHOP-63');
    await health.getByText(/paths into Done/).first().waitFor();
    const saved = page.waitForEvent('download');
    await health.getByRole('button', { name: 'Download CSV' }).click();
    expect((await saved).suggestedFilename()).toBe('SHOP-gate-activity.csv');
  });

  it.each([
    ['priya', 'light', 1000],
    ['sam', 'dark', 400],
  ] as const)('the gates’ page has nothing serious and fits for %s in %s at %i', async (who, mode, width) => {
    const [page, health] = await gates(who, { dark: mode === 'dark', width });
    await health.getByText(who === 'sam' ? /is shown to administrators of this project/ : /paths into Done are guarded/).waitFor();
    const frame = appOf(page);
    expect(await serious(frame)).toEqual([]);
    expect(await frame.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
});
