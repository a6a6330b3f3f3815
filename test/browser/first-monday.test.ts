import type { Page } from 'playwright-core';
import { appFrame, inBrowser, until } from './in-browser';

inBrowser('the first Monday in TEAM', (world) => {
  const settings = async (who = 'priya'): Promise<Page> => {
    const page = await world.open('/jira/software/c/projects/TEAM/backlog', who);
    await page.getByRole('link', { name: 'Project settings' }).click();
    return page;
  };
  const scored = async (): Promise<number> => ((await world.rest('priya', 'POST', '/rest/api/3/search/approximate-count', { jql: 'project = TEAM AND rndScore >= 0' })).json as { count: number }).count;

  it('nothing is there before somebody starts: no score, no panel, the panel can still be added', async () => {
    expect(await scored()).toBe(0);
    const page = await world.open('/browse/TEAM-4');
    await page.getByRole('button', { name: /^Status/ }).waitFor();
    expect(await page.locator('iframe').count()).toBe(0);
    await expect((await world.rest('dan', 'GET', '/rest/api/3/project/TEAM/properties/ready-done')).status).toBe(404);
  });

  it('a developer is not offered the settings', async () => {
    const page = await world.open('/jira/software/c/projects/TEAM/backlog', 'dan');
    await page.getByRole('link', { name: 'Backlog', exact: true }).waitFor();
    expect(await page.getByRole('link', { name: 'Project settings' }).count()).toBe(0);
  });

  it('the start screen scores before it stores, proposes a preset with its reason, and starts', async () => {
    const page = await settings();
    const app = appFrame(page);
    await app.getByText(/^\d+ ready, \d+ close, \d+ need refinement; most common gap: /).waitFor();
    await app.getByText(/uses? the sentence form/).waitFor();
    await expect(app.getByRole('radio', { name: /^Plain/ }).isChecked()).resolves.toBe(true);
    expect(await scored()).toBe(0);
    await app.getByRole('button', { name: 'Start', exact: true }).click();
    await until(scored, (count) => count >= 14);
    expect(await scored()).toBeGreaterThanOrEqual(14);
    expect((await world.rest('priya', 'GET', '/rest/api/3/project/TEAM/properties/ready-done')).json).toMatchObject({ value: { on: true } });
    const found = async (jql: string): Promise<number> =>
      ((await world.rest('priya', 'POST', '/rest/api/3/search/jql', { jql: `project = TEAM AND ${jql}`, fields: ['summary'] })).json as { issues: unknown[] }).issues.length;
    expect([await found('rndBand = ready') > 0, await found('Readiness >= 80')]).toEqual([true, 0]);
    expect((await world.rest('priya', 'POST', '/_sandbox/fields/added', { projectKey: 'TEAM', added: true })).status).toBe(204);
    expect(await found('rndBand = ready AND Readiness >= 80')).toBeGreaterThan(0);
  });

  it('its administrators change the definition, in versions; two at once do not overwrite each other', async () => {
    const [first, second] = [appFrame(await settings()), appFrame(await settings('ada'))];
    for (const app of [first, second]) await app.getByLabel(/Largest estimate/i).waitFor();
    await first.getByLabel(/Largest estimate/i).fill('5');
    await first.getByRole('button', { name: /^Save/ }).click();
    await first.getByText(/Saved as version 2/).waitFor();
    await second.getByLabel(/Largest estimate/i).fill('3');
    await second.getByRole('button', { name: /^Save/ }).click();
    await second.getByText(/version 2/).first().waitFor();
    await expect(second.getByLabel(/Largest estimate/i).inputValue()).resolves.toBe('3');
  });

  it('the lozenge is static until its section is opened, then tells the band', async () => {
    const page = await world.open('/browse/TEAM-4');
    const section = page.getByRole('button', { name: /Readiness/ }).filter({ hasText: 'Open to see' });
    await section.waitFor();
    await section.click();
    await page.getByRole('button', { name: /Readiness/ }).filter({ hasText: /Ready|Close|Needs refinement/ }).waitFor();
  });

  it('an administrator of Jira pins the panel to the project, after a preview', async () => {
    const page = await settings('ada');
    const app = appFrame(page);
    await app.getByRole('button', { name: /show the panel|panel.*every/i }).first().click();
    await app.getByRole('button', { name: /^Yes/i }).click();
    const issue = await world.open('/browse/TEAM-4');
    await appFrame(issue).getByRole('img', { name: /^Score/ }).waitFor();
  });

  it('stops after a preview: the panel goes, the scores stay', async () => {
    const page = await settings();
    const app = appFrame(page);
    await app.getByRole('button', { name: /^Stop/ }).first().click();
    await app.getByRole('button', { name: /^Yes/i }).click();
    await until(async () => (await world.rest('priya', 'GET', '/rest/api/3/project/TEAM/properties/ready-done')).json, (json) => JSON.stringify(json).includes('false'));
    expect((await world.rest('priya', 'GET', '/rest/api/3/project/TEAM/properties/ready-done')).json).toMatchObject({ value: { on: false } });
    expect(await scored()).toBeGreaterThan(0);
  });
});
