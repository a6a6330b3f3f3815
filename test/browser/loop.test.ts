import { appFrame, inBrowser, until } from './in-browser';

const keysOf = (json: unknown): string[] => (json as { issues: { key: string }[] }).issues.map(({ key }) => key);
const search = (jql: string): string => `/rest/api/3/search/jql?jql=${encodeURIComponent(jql)}&fields=summary&maxResults=100`;

inBrowser('the whole loop', (world) => {
  it('the panel explains the score, and the estimate set in place makes the story ready', async () => {
    const page = await world.open('/browse/SHOP-5');
    const panel = appFrame(page);
    await panel.getByText('There is no estimate.').waitFor();
    await panel.getByRole('img', { name: 'Score 85 of 100' }).waitFor();
    await panel.getByLabel('Story points').fill('abc');
    await panel.getByRole('button', { name: 'Set estimate' }).click();
    await panel.getByRole('alert').filter({ hasText: /number/i }).waitFor();
    await panel.getByLabel('Story points').fill('3');
    await panel.getByLabel('Story points').press('Enter');
    await panel.getByRole('img', { name: 'Score 100 of 100' }).waitFor();
    await panel.getByText('Ready', { exact: true }).first().waitFor();
    const points = await world.rest('priya', 'GET', '/rest/api/3/issue/SHOP-5?fields=customfield_10016');
    expect(points.json).toMatchObject({ fields: { customfield_10016: 3 } });
  });

  it('quotes the words that a finding is about', async () => {
    const page = await world.open('/browse/SHOP-6');
    await appFrame(page).getByText('Part of the text is still a placeholder.').waitFor();
    await appFrame(page).getByText('TBD').first().waitFor();
  });

  it('the epic picker links an orphan, shows the epic, and undoes it', async () => {
    const page = await world.open('/browse/SHOP-14');
    const panel = appFrame(page);
    await panel.getByRole('button', { name: 'Link to epic' }).click();
    await panel.getByLabel('Search epics by name or key').fill('Check');
    await panel.getByRole('option', { name: /Checkout/ }).click();
    await panel.getByRole('link', { name: 'SHOP-1 Checkout' }).waitFor();
    await page.getByRole('link', { name: 'SHOP-1 Checkout' }).first().waitFor();
    expect((await world.rest('priya', 'GET', '/rest/api/3/issue/SHOP-14?fields=parent')).json).toMatchObject({ fields: { parent: { key: 'SHOP-1' } } });
    await panel.getByRole('button', { name: 'Undo' }).click();
    await panel.getByText('Not linked to an epic.').waitFor();
  });

  it('the gate refuses with every reason, exactly as the panel predicted; mended, it passes', async () => {
    const page = await world.open('/browse/SHOP-8');
    const panel = appFrame(page);
    const prediction = panel.locator('blockquote.refusal');
    await prediction.waitFor();
    const predicted = (await prediction.innerText()).trim();
    expect(predicted.split('\n')).toEqual(['5 still missing before Done:', expect.stringContaining('SHOP-10'), expect.stringContaining('SHOP-11'), expect.stringContaining('Tests pass'), expect.stringContaining('Documentation updated'), expect.stringContaining('accepted')]);

    await page.getByRole('button', { name: /^Status: In Review/ }).click();
    await page.getByRole('menuitem', { name: /^Done/ }).click();
    const dialog = page.getByRole('dialog', { name: /couldn't move SHOP-8 to Done/ });
    await dialog.waitFor();
    expect((await dialog.locator('.refusal').innerText()).trim()).toBe(predicted);
    await dialog.getByRole('button', { name: 'Got it' }).click();
    // while it leaves, the page gets its scrolling and focus back, which can carry the next click away
    await dialog.waitFor({ state: 'hidden' });

    const transitions = (await world.rest('dan', 'GET', '/rest/api/3/issue/SHOP-8/transitions')).json as { transitions: { id: string; to: { name: string } }[] };
    const done = transitions.transitions.find(({ to }) => to.name === 'Done')?.id;
    const refused = await world.rest('dan', 'POST', '/rest/api/3/issue/SHOP-8/transitions', { transition: { id: done } });
    expect(refused).toMatchObject({ status: 400, json: { errorMessages: [predicted] } });

    await mend(page);
    await panel.getByText('Nothing blocks Done.').waitFor();
    await page.getByRole('button', { name: /^Status: In Review/ }).click();
    await page.getByRole('menuitem', { name: /^Done/ }).click();
    await page.getByRole('button', { name: /^Status: Done/ }).waitFor();
    expect((await world.rest('priya', 'GET', '/rest/api/3/issue/SHOP-8?fields=status')).json).toMatchObject({ fields: { status: { name: 'Done' } } });
  });

  it('a change fires the trigger: the function scores, JQL finds it', async () => {
    const jql = 'project = SHOP AND rndScore >= 80';
    await until(() => world.rest('priya', 'GET', search(jql)), ({ json }) => keysOf(json).includes('SHOP-4'));
    expect(keysOf((await world.rest('priya', 'GET', search(jql))).json)).not.toContain('SHOP-12');
    await world.rest('dan', 'PUT', '/rest/api/3/issue/SHOP-4', { fields: { customfield_10016: null, description: null } });
    const found = await until(() => world.rest('priya', 'GET', search(jql)), ({ json }) => !keysOf(json).includes('SHOP-4'));
    expect(keysOf(found.json)).not.toContain('SHOP-4');
    expect(keysOf((await world.rest('priya', 'GET', search('rndMissing ~ hascriteria AND project = SHOP'))).json)).toContain('SHOP-4');
  });

  it('Backlog health lists the open items in rank order with three figures', async () => {
    const page = await world.open('/');
    await page.getByRole('link', { name: 'Backlog health' }).click();
    const health = appFrame(page);
    await health.getByText('Ready in the next 20').waitFor();
    await health.getByRole('button', { name: /Orphans/ }).waitFor();
    await health.getByRole('button', { name: /^Acceptance criteria/ }).click();
    await health.getByRole('button', { name: /^Show \d+ items$/ }).click();
    await health.getByText('SHOP-12').first().waitFor();
    await expect(health.getByText('SHOP-13', { exact: true }).count()).resolves.toBe(0);
  });

  /** Finishes the sub-task, takes the blocking link away and accepts. */
  async function mend(page: Awaited<ReturnType<typeof world.open>>): Promise<void> {
    const move = async (key: string) => {
      const { json } = await world.rest('dan', 'GET', `/rest/api/3/issue/${key}/transitions`);
      const id = (json as { transitions: { id: string; to: { name: string } }[] }).transitions.find(({ to }) => to.name === 'Done')?.id;
      expect((await world.rest('dan', 'POST', `/rest/api/3/issue/${key}/transitions`, { transition: { id } })).status).toBe(204);
    };
    await move('SHOP-10');
    const removal = page.getByRole('button', { name: 'Remove link to SHOP-11' });
    await removal.click();
    await removal.waitFor({ state: 'detached' });
    for (const check of ['Tests pass', 'Documentation updated']) await appFrame(page).getByRole('checkbox', { name: check }).check();
    await appFrame(page).getByRole('button', { name: 'Review and accept' }).click();
    await appFrame(page).getByRole('button', { name: 'Accept as done' }).click();
    await appFrame(page).getByRole('button', { name: 'Withdraw acceptance' }).waitFor();
  }
});
