import { appFrame, inBrowser } from './in-browser';

inBrowser('five people', (world) => {
  it('Dan edits, but only an administrator accepts', async () => {
    const panel = appFrame(await world.open('/browse/SHOP-8', 'dan'));
    await panel.getByText('Only an administrator of this project can accept it.').waitFor();
    await expect(panel.getByRole('button', { name: 'Review and accept' }).isDisabled()).resolves.toBe(true);
  });

  it('Sam sees everything and changes nothing', async () => {
    const page = await world.open('/browse/SHOP-5', 'sam');
    const panel = appFrame(page);
    await panel.getByRole('img', { name: 'Score 85 of 100' }).waitFor();
    await expect(panel.getByRole('button', { name: 'Set estimate' }).isDisabled()).resolves.toBe(true);
    await panel.getByText(/permission to edit the estimate/).waitFor();
    await expect(panel.getByRole('button', { name: 'Change' }).isDisabled()).resolves.toBe(true);
    expect((await world.rest('sam', 'PUT', '/rest/api/3/issue/SHOP-5', { fields: { customfield_10016: 3 } })).status).toBe(403);
  });

  it('Otto sees no project, over REST neither', async () => {
    const page = await world.open('/browse/SHOP-5', 'otto');
    await page.getByRole('heading', { name: /couldn't find this issue/ }).waitFor();
    expect((await world.rest('otto', 'GET', '/rest/api/3/issue/SHOP-5')).status).toBe(404);
  });

  it('another person is one click away', async () => {
    const page = await world.open('/browse/SHOP-8');
    await page.getByRole('button', { name: 'Priya Nair: switch person' }).click();
    await page.getByRole('menuitemradio', { name: /Dan Okafor/ }).click();
    await page.getByRole('button', { name: 'Dan Okafor: switch person' }).waitFor();
    await appFrame(page).getByText('Only an administrator of this project can accept it.').waitFor();
  });

  it('nobody writes the app’s own field or talks a gate round with a forged score', async () => {
    const fields = (await world.rest('priya', 'GET', '/rest/api/3/field')).json as { id: string; name: string }[];
    const idOf = (name: string) => fields.find((field) => field.name === name)?.id ?? 'missing';
    const evidence = { issue: 10118, accepted: true, by: 'x', at: 'x' };
    for (const [name, value] of [['Done evidence', evidence], ['Readiness', 100]] as const) {
      expect((await world.rest('priya', 'PUT', '/rest/api/3/issue/SHOP-16', { fields: { [idOf(name)]: value } })).status).toBe(400);
      expect((await world.rest('ada', 'PUT', `/rest/api/3/app/field/${idOf(name)}/value`, { updates: [{ issueIds: [10118], value }] })).status).toBe(403);
    }
    const forged = { v: 1, score: 100, band: 'ready', missing: '', scoredAt: '2026-01-01T00:00:00Z', definition: { id: 'default', version: 1 }, fingerprint: 'x' };
    expect((await world.rest('dan', 'PUT', '/rest/api/3/issue/SHOP-8/properties/rnd-readiness', forged)).status).toBeLessThan(300);
    const { json } = await world.rest('dan', 'GET', '/rest/api/3/issue/SHOP-8/transitions');
    const done = (json as { transitions: { id: string; to: { name: string } }[] }).transitions.find(({ to }) => to.name === 'Done')?.id;
    expect((await world.rest('dan', 'POST', '/rest/api/3/issue/SHOP-8/transitions', { transition: { id: done } })).status).toBe(400);
  });
});
