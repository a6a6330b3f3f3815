import type { Page } from 'playwright-core';
import { inBrowser } from '../../../browser/in-browser';

const settingsOf = (modules: unknown): string => (modules as { type: string; pagePath: string }[]).find(({ type }) => type === 'jira:projectSettingsPage')?.pagePath ?? '';

inBrowser("the app's places, as on a site where it was installed a minute ago", (world) => {
  const startTeam = (): Promise<unknown> => world.rest('priya', 'PUT', '/rest/api/3/project/TEAM/properties/ready-done', { on: true });

  it('a panel is hidden until somebody adds it to the issue; the next visit finds it there', async () => {
    await startTeam();
    const page = await world.open('/browse/TEAM-3');
    const panel = page.getByRole('region', { name: 'Readiness' });
    const apps = page.getByRole('group', { name: 'Apps' });
    await apps.getByRole('button', { name: 'Readiness' }).waitFor();
    await expect(panel.count()).resolves.toBe(0);
    await apps.getByRole('button', { name: 'Readiness' }).click();
    await panel.frameLocator('iframe').getByRole('img', { name: /^Score/ }).waitFor();
    await expect(apps.count()).resolves.toBe(0);
    await page.reload();
    await panel.frameLocator('iframe').getByRole('img', { name: /^Score/ }).waitFor();
    const other = await world.open('/browse/TEAM-4');
    await other.getByRole('group', { name: 'Apps' }).waitFor();
  });

  it('the lozenge is static until its section is opened; then the app says, and shows its screen', async () => {
    const page = await world.open('/browse/SHOP-7');
    const section = page.getByRole('complementary', { name: 'Status and details' }).getByRole('button', { name: /^Readiness/ });
    await section.getByText('Open to see').waitFor();
    await section.click();
    await section.getByText('Close').waitFor();
    await page.getByRole('complementary', { name: 'Status and details' }).frameLocator('iframe').getByRole('img', { name: /65/ }).waitFor();
    await section.click();
    await expect(section.getAttribute('aria-expanded')).resolves.toBe('false');
    await section.getByText('Close').waitFor();
  });

  it('project settings are for those who administer the project', async () => {
    const page = await world.open('/jira/software/c/projects/TEAM/backlog');
    await page.getByRole('link', { name: 'Project settings' }).click();
    await page.locator('iframe[title="Ready & Done"]').waitFor();
    const path = settingsOf((await world.rest('priya', 'GET', '/_sandbox/modules?projectKey=TEAM')).json);
    expect(page.url()).toBe(world.url() + path);
    const dans = await world.open(path, 'dan');
    await dans.getByRole('heading', { name: "You don't have access to project settings" }).waitFor();
    await expect(dans.getByRole('link', { name: 'Project settings' }).count()).resolves.toBe(0);
  });

  it('another estimate field and the acceptance criteria of a team-managed project are shown and edited', async () => {
    const page = await world.open('/browse/TEAM-3');
    await page.getByRole('term').filter({ hasText: 'Story point estimate' }).waitFor();
    const criteria = page.getByRole('region', { name: 'Acceptance Criteria' });
    await criteria.getByRole('button', { name: 'Edit' }).click();
    await criteria.getByRole('textbox').fill('- The page opens within a second');
    await criteria.getByRole('button', { name: 'Save' }).click();
    await criteria.getByRole('listitem').filter({ hasText: 'The page opens within a second' }).waitFor();
  });

  it("a team-managed project shows the app's fields once its administrator added them", async () => {
    const details = (page: Page) => page.getByRole('complementary', { name: 'Status and details' });
    const dans = await world.open('/browse/TEAM-5', 'dan');
    await details(dans).getByText('Fix versions').waitFor();
    const page = await world.open('/browse/TEAM-5');
    const add = details(page).getByRole('button', { name: 'Add to this project' });
    await add.waitFor();
    await expect(details(dans).getByRole('button', { name: 'Add to this project' }).count()).resolves.toBe(0);
    await expect(details(page).getByText('Done evidence').count()).resolves.toBe(0);
    await add.click();
    await details(page).getByText('Done evidence').waitFor();
    await add.waitFor({ state: 'hidden' });
    await dans.reload();
    await details(dans).getByText('Done evidence').waitFor();
  });
});
