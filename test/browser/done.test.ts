import { appFrame, inBrowser, until } from './in-browser';
import { appOf, serious } from './serious';

inBrowser('the Definition of Done in the panel', (world) => {
  const evidenceOf = async (key: string): Promise<unknown> => {
    const fields = (await world.rest('priya', 'GET', '/rest/api/3/field')).json as { id: string; name: string }[];
    const id = fields.find(({ name }) => name === 'Done evidence')?.id ?? 'missing';
    const { json } = await world.rest('priya', 'GET', `/rest/api/3/issue/${key}?fields=${id}`);
    return (json as { fields: Record<string, { label?: string } | null> }).fields[id]?.label ?? null;
  };
  const textOf = async (key: string): Promise<string> => JSON.stringify((await world.rest('priya', 'GET', `/rest/api/3/issue/${key}/comment`)).json);
  const statusOf = async (key: string): Promise<string> => ((await world.rest('priya', 'GET', `/rest/api/3/issue/${key}?fields=status`)).json as { fields: { status: { name: string } } }).fields.status.name;
  /** Dan edits the description. */
  const addLine = async (text: string): Promise<void> => {
    const { json } = await world.rest('priya', 'GET', '/rest/api/3/issue/SHOP-8?fields=description');
    const { description } = (json as { fields: { description: { content: unknown[] } } }).fields;
    const longer = { ...description, content: [...description.content, { type: 'paragraph', content: [{ type: 'text', text }] }] };
    expect((await world.rest('dan', 'PUT', '/rest/api/3/issue/SHOP-8', { fields: { description: longer } })).status).toBe(204);
  };

  it('names what is open with a link, and says each thing once', async () => {
    const panel = appFrame(await world.open('/browse/SHOP-8'));
    await panel.getByRole('link', { name: /^SHOP-10 Send the receipt/ }).waitFor();
    await panel.getByRole('link', { name: /^SHOP-11 / }).first().waitFor();
    await panel.getByText('Nobody has accepted it yet.').waitFor();
    await panel.getByRole('heading', { name: 'What still blocks Done' }).waitFor();
  });

  it('ticks a manual check by keyboard and takes the tick back; what blocks Done follows', async () => {
    const page = await world.open('/browse/SHOP-8');
    const panel = appFrame(page);
    const refusal = panel.locator('blockquote.refusal');
    await refusal.filter({ hasText: 'Tick “Tests pass”' }).waitFor();
    const check = panel.getByRole('checkbox', { name: 'Tests pass' });
    await check.focus();
    await page.keyboard.press('Space');
    await expect(check.isChecked()).resolves.toBe(true);
    await panel.getByText('Ticked “Tests pass”').waitFor();
    await refusal.filter({ hasNotText: 'Tick “Tests pass”' }).waitFor();
    expect(await evidenceOf('SHOP-8')).toBe('Tests pass');
    await expect(check.evaluate((box) => box === document.activeElement)).resolves.toBe(true);
    await page.keyboard.press('Space');
    await panel.getByText('Took the tick from “Tests pass”').waitFor();
    await panel.getByText('1 earlier').click();
    await panel.getByText('Ticked “Tests pass”').waitFor();
    await refusal.filter({ hasText: 'Tick “Tests pass”' }).waitFor();
  });

  it('Sam sees why he may neither tick nor accept', async () => {
    const panel = appFrame(await world.open('/browse/SHOP-8', 'sam'));
    await panel.getByText('Only people who may edit this issue tick its checks.').waitFor();
    await expect(panel.getByRole('checkbox', { name: 'Tests pass' }).isDisabled()).resolves.toBe(true);
    await panel.getByText('Only an administrator of this project can accept it.').waitFor();
    await expect(panel.getByRole('button', { name: 'Reject' }).count()).resolves.toBe(0);
    await panel.getByText(/No transition leads from “In Review” to a done status for you|would refuse/).waitFor();
  });

  it('accepts the criteria that were read, until somebody edits them', async () => {
    const page = await world.open('/browse/SHOP-8');
    const panel = appFrame(page);
    await panel.getByRole('button', { name: 'Review and accept' }).click();
    const form = panel.getByRole('form', { name: 'You accept SHOP-8 as done by these criteria:' });
    await form.getByRole('listitem').filter({ hasText: 'an e-mail with the receipt arrives' }).waitFor();
    await page.keyboard.press('Escape');
    await panel.getByRole('button', { name: 'Review and accept' }).and(panel.locator(':focus')).waitFor();
    await page.keyboard.press('Enter');
    await form.waitFor();
    await form.getByRole('button', { name: 'Accept as done' }).click();
    await panel.getByText(/^Accepted by Priya Nair on .* It holds until somebody edits/).waitFor();
    expect(await evidenceOf('SHOP-8')).toBe('Accepted');
    await panel.getByRole('button', { name: 'Withdraw acceptance' }).waitFor();

    await addLine('In colour.');
    await page.reload();
    await panel.getByText(/^Accepted by Priya Nair on .*; the description changed since, so it no longer counts\.$/).waitFor();
    await panel.getByRole('button', { name: 'Review and accept' }).click();
    await form.waitFor();
    await addLine('And in print.');
    await form.getByRole('button', { name: 'Accept as done' }).click();
    await form.getByRole('alert').filter({ hasText: 'The criteria changed while you were reading.' }).waitFor();
    await until(() => form.getByRole('button', { name: 'Accept as done' }).click().then(() => form.waitFor({ state: 'detached', timeout: 1000 }).then(() => true, () => false)), (gone) => gone);
    await panel.getByText(/^Accepted by Priya Nair on .* It holds until somebody edits/).waitFor();
  });

  it('waives with a reason and an end, and ends it', async () => {
    const page = await world.open('/browse/SHOP-8');
    const panel = appFrame(page);
    const refusal = panel.locator('blockquote.refusal');
    await panel.getByRole('button', { name: 'Waive' }).click();
    const yes = panel.getByRole('button', { name: 'Waive', exact: true });
    await yes.click();
    await panel.getByRole('alert').filter({ hasText: 'Choose what is waived.' }).waitFor();
    await panel.getByRole('checkbox', { name: 'Nothing blocks it' }).check();
    await panel.getByLabel('Why?').fill('It ships with the next train');
    await panel.getByLabel('For how many days?').fill('3');
    await panel.getByText(/^“Nothing blocks it” counts as met for this issue until /).waitFor();
    expect(await serious(appOf(page))).toEqual([]);
    await yes.click();
    await panel.getByText(/^Waived until .* by Priya Nair: It ships with the next train$/).waitFor();
    await refusal.filter({ hasNotText: 'Finish what blocks it' }).waitFor();
    await panel.getByRole('button', { name: 'End the waiver of “Nothing blocks it”' }).click();
    await refusal.filter({ hasText: 'Finish what blocks it' }).waitFor();
    await panel.getByText('Ended the waiver of “Nothing blocks it”').waitFor();
  });

  it.each([
    ['light', 1280],
    ['dark', 400],
  ] as const)('the forms have no serious finding of axe (%s, %i px) and fit', async (mode, width) => {
    const page = await world.open('/browse/SHOP-16', 'priya', { dark: mode === 'dark', width });
    const panel = appFrame(page);
    await panel.locator('blockquote.refusal').waitFor();
    for (const name of ['Review and accept', 'Reject', 'Waive']) {
      await panel.getByRole('button', { name, exact: true }).click();
      await panel.locator('form.preview').waitFor();
      if (name === 'Reject') await panel.getByRole('checkbox', { name: 'Something else' }).check();
      expect(await serious(appOf(page))).toEqual([]);
      expect(await appOf(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
      await panel.locator('form.preview').getByRole('button', { name: 'Cancel' }).click();
      await panel.getByRole('button', { name, exact: true }).and(panel.locator(':focus')).waitFor();
    }
  });

  it('rejects with reasons: the comment as previewed, the issue sent back, both in the log', async () => {
    const page = await world.open('/browse/SHOP-8');
    const panel = appFrame(page);
    await panel.locator('blockquote.refusal').waitFor();
    await panel.getByRole('button', { name: 'Reject' }).click();
    const yes = panel.getByRole('button', { name: 'Reject and send back' });
    await yes.click();
    await panel.getByRole('alert').filter({ hasText: 'Mark what is not met.' }).waitFor();
    await panel.getByRole('checkbox', { name: /The receipt lists every product/ }).check();
    await page.keyboard.type('The tax is missing');
    await panel.getByText('This comment will be added to SHOP-8').waitFor();
    await panel.getByText('— The tax is missing').waitFor();
    await panel.getByText('Move it from “In Review” to “In Progress”').waitFor();
    expect(await textOf('SHOP-8')).not.toContain('The tax is missing');
    await yes.click();
    await panel.getByRole('status').filter({ hasText: 'The rejection is recorded. SHOP-8 is in “In Progress” now. The comment is written.' }).and(panel.locator(':focus')).waitFor();
    await panel.getByText('Not accepted: “The receipt lists every product with its price and the tax” (The tax is missing)').waitFor();
    expect(await until(() => statusOf('SHOP-8'), (status) => status === 'In Progress')).toBe('In Progress');
    expect(await textOf('SHOP-8')).toContain('The tax is missing');
    expect(await evidenceOf('SHOP-8')).not.toContain('Accepted');
  });

  it('a finished issue shows what was kept and offers nothing', async () => {
    const panel = appFrame(await world.open('/browse/SHOP-20'));
    await panel.getByText(/^Done items are not judged again\./).waitFor();
    await expect(panel.getByRole('checkbox').count()).resolves.toBe(0);
    await expect(panel.getByRole('button', { name: /accept|Reject|Waive/ }).count()).resolves.toBe(0);
  });

  it('an epic is not asked', async () => {
    const panel = appFrame(await world.open('/browse/SHOP-1'));
    await panel.locator('body').getByText(/./).first().waitFor();
    await expect(panel.getByText('Before this can be done').count()).resolves.toBe(0);
  });
});

inBrowser('trouble with the Definition of Done', (world) => {
  const fault = (status: number, path: string, times: number, method: string) =>
    fetch(`${world.url()}/_sandbox/faults`, { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ status, path, times, method }) });
  const repaired = () => fetch(`${world.url()}/_sandbox/faults`, { method: 'DELETE' });
  afterEach(repaired);

  it('a tick that did not come through goes back and says so', async () => {
    const panel = appFrame(await world.open('/browse/SHOP-16'));
    await panel.getByRole('heading', { name: 'What still blocks Done' }).waitFor();
    // more than the first scoring of the backlog, which writes there too
    await fault(500, '/rest/api/3/app/field', 500, 'PUT');
    const check = panel.getByRole('checkbox', { name: 'Tests pass' });
    await check.click();
    await panel.getByRole('alert').filter({ hasText: 'This did not work.' }).waitFor();
    await expect(check.isChecked()).resolves.toBe(false);
    await repaired();
    await check.click();
    await panel.getByText('Ticked “Tests pass”').first().waitFor();
    await expect(panel.getByRole('alert').count()).resolves.toBe(0);
  });

  it('Jira cannot say what blocks Done: the list stays, and it can be asked again', async () => {
    const page = await world.open('/');
    await fault(500, '/rest/api/3/expression/evaluate', 20, 'POST');
    await page.goto(`${world.url()}/browse/SHOP-16`);
    const panel = appFrame(page);
    await panel.getByText('Jira could not say what blocks Done.').waitFor();
    await panel.getByText('Nobody has accepted it yet.').waitFor();
    await repaired();
    await panel.getByRole('button', { name: 'Ask again' }).click();
    await panel.locator('blockquote.refusal').waitFor();
    await expect(panel.getByText('Jira could not say what blocks Done.').count()).resolves.toBe(0);
  });

  it('a rejection that worked in part says what did and what did not, and tries only the rest again', async () => {
    const page = await world.open('/browse/SHOP-16');
    const panel = appFrame(page);
    await panel.locator('blockquote.refusal').waitFor();
    await fault(500, '/rest/api/3/issue/SHOP-16/comment', 20, 'POST');
    await panel.getByRole('button', { name: 'Reject' }).click();
    await panel.getByRole('checkbox', { name: 'Something else' }).check();
    await page.keyboard.type('The button is too small');
    await panel.getByRole('button', { name: 'Reject and send back' }).click();
    await panel.getByRole('alert').filter({ hasText: 'The rejection is recorded. SHOP-16 is in “In Progress” now. The comment was not written.' }).waitFor();
    await repaired();
    await panel.getByRole('button', { name: 'Try the rest again' }).click();
    await panel.getByRole('status').filter({ hasText: 'The rejection is recorded. SHOP-16 is in “In Progress” now. The comment is written.' }).waitFor();
    const { comments } = (await world.rest('priya', 'GET', '/rest/api/3/issue/SHOP-16/comment')).json as { comments: unknown[] };
    expect(comments.filter((comment) => JSON.stringify(comment).includes('The button is too small'))).toHaveLength(1);
  });
});
