import type { FrameLocator, Page } from 'playwright-core';
import { appFrame, inBrowser } from './in-browser';
import { appOf, serious } from './serious';

inBrowser('the digest of the week', (world) => {
  const opened = async (project: string, options: Parameters<typeof world.open>[2] = {}, who = 'priya'): Promise<[Page, FrameLocator]> => {
    const page = await world.open(`/jira/software/c/projects/${project}/backlog`, who, options);
    await page.getByRole('link', { name: 'Backlog health' }).click();
    const frame = appFrame(page);
    await frame.getByText(/^Ready in the next/).waitFor();
    await frame.getByRole('button', { name: 'Share' }).press('Enter');
    await frame.getByRole('heading', { name: 'How long the ready work lasts' }).waitFor();
    return [page, frame];
  };

  it('is opened, copied and closed by keyboard; what is copied says the same as the page', async () => {
    const [page, frame] = await opened('SHOP');
    const forecast = await frame.locator('.digest li').first().innerText();
    await frame.getByRole('button', { name: 'Copy as Markdown' }).press('Enter');
    await frame.getByText(/^(Copied\.|The text is selected\.)/).waitFor();
    const text = await frame.getByLabel('The digest as Markdown').inputValue();
    expect(text).toContain('# Backlog health of SHOP, ');
    expect(text).toContain(`- ${forecast}\n`);
    expect(text).toMatch(/started ones too: \d+, (as a week ago|a week ago \d+)\./);
    expect(text).toMatch(/\[SHOP-\d+\]\(<http:\/\/localhost:\d+\/browse\/SHOP-\d+>\)/);
    expect(text).not.toMatch(/Priya|Dan|Okafor|Nair/);
    expect(await frame.getByLabel('The digest as Markdown').evaluate((box: HTMLTextAreaElement) => box.selectionEnd - box.selectionStart)).toBe(text.length);
    await page.keyboard.press('Escape');
    await frame.locator('.digest').waitFor({ state: 'detached' });
    await frame.locator('button:focus', { hasText: 'Share' }).waitFor();
  });

  it('closes when the reader goes to another subpage, which begins at its own top', async () => {
    const [page, frame] = await opened('SHOP');
    await frame.getByRole('link', { name: 'Items' }).click();
    await frame.getByRole('button', { name: 'Share' }).waitFor();
    await frame.locator('.digest').waitFor({ state: 'detached' });
    await page.goBack();
    await frame.getByText(/^Ready in the next/).waitFor();
    await frame.getByRole('button', { name: 'Share' }).waitFor();
  });

  it('on paper there is the digest alone, dark on light', async () => {
    const [page, frame] = await opened('SHOP', { dark: true });
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const seen = await appOf(page).evaluate(() => [...document.querySelectorAll<HTMLElement>('h1, .figures, .digest h2, .digest-buttons')].map((one) => `${one.tagName} ${one.checkVisibility({ visibilityProperty: true })} ${getComputedStyle(one).color}`));
    expect(seen.filter((one) => one.includes(' true'))).toEqual(['H2 true rgb(0, 0, 0)']);
    await frame.locator('.digest h2').waitFor();
  });

  it('in a project without a past nothing is compared', async () => {
    const [, frame] = await opened('TEAM', {}, 'sam');
    await frame.getByText('There is no count from a week ago yet, so there is nothing to compare with.').waitFor();
  });

  it.each([['light', 1000], ['dark', 400]] as const)('has nothing serious and needs no sideways scrolling in %s at %i', async (mode, width) => {
    const [page, frame] = await opened('SHOP', { dark: mode === 'dark', width });
    await frame.getByRole('button', { name: 'Copy as Markdown' }).click();
    await frame.getByLabel('The digest as Markdown').waitFor();
    expect(await serious(appOf(page))).toEqual([]);
    expect(await appOf(page).evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
});
