import type { FrameLocator, Page } from 'playwright-core';
import { appFrame, inBrowser, until } from './in-browser';
import { appOf, serious } from './serious';

inBrowser('the Definition of Done in the project settings', (world) => {
  const settings = async (who = 'priya', options: { readonly dark?: boolean; readonly width?: number } = {}): Promise<Page> => {
    const page = await world.open('/jira/software/c/projects/SHOP/backlog', who, options);
    await page.getByRole('link', { name: 'Project settings' }).click();
    await appFrame(page).getByRole('list', { name: 'Criteria' }).waitFor();
    return page;
  };
  const titles = (app: FrameLocator) => app.locator('.criterion-words > span:first-child').allInnerTexts();
  const focused = (app: FrameLocator) => app.locator(':focus').getAttribute('aria-label').catch(() => null);

  it('adds a check by keyboard, moves it, saves a version, and the panel and the versions show it', async () => {
    const page = await settings();
    const app = appFrame(page);
    await app.getByText(/^A gate of this fits what Jira allows\. It takes \d+ of 1000 characters, \d+ of 100 parts and \d+ of 10 costly reads\./).waitFor();
    await app.getByRole('button', { name: 'Add a criterion' }).focus();
    await page.keyboard.press('Enter');
    await app.getByRole('list', { name: 'Kinds of criteria' }).waitFor();
    await page.keyboard.press('Enter');
    await app.getByLabel('What is checked').waitFor();
    expect(await app.getByRole('alert').count()).toBe(0);
    await app.getByText('1 field cannot be saved as it is.').waitFor();
    await page.keyboard.type('Release notes');
    await app.getByText('Adds “Release notes”.').waitFor();

    const up = app.getByRole('button', { name: 'Move “Release notes” up' });
    await up.press('Enter');
    await app.getByText('“Release notes” is now 8 of 9.').waitFor();
    expect(await until(() => focused(app), (label) => label === 'Move “Release notes” up')).toBe('Move “Release notes” up');
    await app.getByRole('button', { name: /^Release notes/ }).press('Alt+ArrowUp');
    await app.getByText('“Release notes” is now 7 of 9.').waitFor();
    expect((await titles(app)).slice(5)).toEqual(['Tests pass', 'Release notes', 'Documentation updated', 'Accepted by the product owner']);
    await app.getByText('What it says of an issue that misses everything').click();
    await app.getByText('• Tick “Release notes” in the Readiness panel').waitFor();
    expect(await serious(appOf(page))).toEqual([]);

    await app.getByRole('button', { name: 'Save' }).click();
    await app.getByText(/^Saved as version \d+\. .* Gates in workflows ask what they asked until they are recompiled in the section “Gates”\.$/).waitFor();
    await app.getByText('Definition of Done: Adds “Release notes”.').waitFor();

    const panel = appFrame(await world.open('/browse/SHOP-8'));
    await panel.getByText('Release notes').first().waitFor();
  });

  it('a removed criterion comes back where it stood, and discarding forgets all', async () => {
    const app = appFrame(await settings());
    const before = await titles(app);
    await app.getByRole('button', { name: 'Remove “Assignee is set”' }).press('Enter');
    await app.getByText('“Assignee is set” is removed.').waitFor();
    expect(await titles(app)).not.toContain('Assignee is set');
    await app.getByText('Removes “Assignee is set”.').waitFor();
    expect(await until(() => app.locator(':focus').innerText().catch(() => ''), (text) => text === 'Undo')).toBe('Undo');
    await app.getByRole('button', { name: 'Undo' }).press('Enter');
    await until(() => titles(app), (now) => now.length === before.length);
    expect(await titles(app)).toEqual(before);
    await app.getByRole('button', { name: 'Move “Sub-tasks are done” down' }).press('Enter');
    await app.getByText('Moves “Sub-tasks are done” to another place.').waitFor();
    await app.getByRole('button', { name: 'Discard changes' }).click();
    await until(() => titles(app), (now) => now[0] === before[0]);
    expect(await titles(app)).toEqual(before);
  });

  it('says at its place what is missing, and what no gate can be made from', async () => {
    const page = await settings();
    const app = appFrame(page);
    const add = async (kind: RegExp) => {
      await app.getByRole('button', { name: 'Add a criterion' }).press('Enter');
      await app.getByRole('list', { name: 'Kinds of criteria' }).getByRole('button', { name: kind }).press('Enter');
    };
    await add(/^Readiness is high enough/);
    await app.getByLabel('Readiness from').fill('120');
    await app.getByRole('alert').filter({ hasText: 'Enter a whole number from 1 to 100.' }).waitFor();
    await app.getByRole('button', { name: /^Readiness is/ }).press('Enter');
    await app.getByRole('list', { name: 'Criteria' }).getByText('Enter a whole number from 1 to 100.').waitFor();
    expect(await app.getByRole('button', { name: 'Save' }).isDisabled()).toBe(true);
    await app.getByRole('button', { name: /^Readiness is/ }).press('Enter');
    await app.getByLabel('Readiness from').fill('80');
    await add(/^Somebody else moves it/);
    await app.getByRole('alert').filter({ hasText: /^No gate can be made from this\. The gate has .* and Jira allows .* The costliest criteria are “.*” and “.*”\. You can save it: the checklist in the panel works without a gate\.$/ }).waitFor();
    expect(await serious(appOf(page))).toEqual([]);
    expect(await app.getByRole('button', { name: 'Save' }).isDisabled()).toBe(false);
  });

  it('two administrators at once do not overwrite each other', async () => {
    const [first, second] = [appFrame(await settings()), appFrame(await settings('ada'))];
    await first.getByLabel('Rejected work goes to').selectOption('In Review');
    await first.getByText('Changes where rejected work goes.').waitFor();
    await second.getByLabel('They may also accept what is assigned to them').press('Space');
    await second.getByText('Changes who accepts.').waitFor();
    await first.getByRole('button', { name: 'Save' }).click();
    await first.getByText(/^Saved as version/).waitFor();
    await second.getByRole('button', { name: 'Save' }).click();
    await second.getByText(/^Somebody saved version \d+ meanwhile\.$/).waitFor();
    expect(await second.getByLabel('They may also accept what is assigned to them').isChecked()).toBe(true);
    await second.getByRole('button', { name: /^Drop mine/ }).click();
    expect(await until(() => second.getByLabel('Rejected work goes to').inputValue(), (value) => value === 'In Review')).toBe('In Review');
  });

  it.each([
    ['dark', { dark: true }],
    ['narrow', { width: 400 }],
  ])('is usable when %s, with everything open', async (_, options) => {
    const page = await settings('priya', options);
    const app = appFrame(page);
    await app.getByRole('button', { name: /^Assignee is set/ }).press('Enter');
    await app.getByLabel('Field', { exact: true }).waitFor();
    await app.getByText(/^What it says of/).click();
    await app.getByRole('button', { name: 'Add a criterion' }).press('Enter');
    await app.getByRole('list', { name: 'Kinds of criteria' }).waitFor();
    expect(await serious(appOf(page))).toEqual([]);
    const [wide, seen] = await appOf(page).evaluate(() => [document.documentElement.scrollWidth, document.documentElement.clientWidth]);
    expect(wide).toBe(seen);
  });
});
