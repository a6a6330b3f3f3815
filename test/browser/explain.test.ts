import type { FrameLocator, Locator, Page } from 'playwright-core';
import { appFrame, inBrowser } from './in-browser';

inBrowser('the panel explains', (world) => {
  const lossOf = (page: Page, problem: string): Locator => appFrame(page).getByRole('region', { name: 'What is lost' }).locator('li.loss').filter({ hasText: problem });
  const pagesOf = (panel: FrameLocator): Locator => panel.locator('.rule-pages > li');

  it('a finding: the words, where they stand, why, an example in its own words, and how often the rule was right', async () => {
    const page = await world.open('/browse/SHOP-12');
    const loss = lossOf(page, 'It does not say what somebody wants to do.');
    await expect(loss.locator('blockquote').innerText()).resolves.toBe('Loyalty points');
    await loss.getByText('in the summary', { exact: true }).waitFor();
    const why = loss.getByText('Without it, everyone builds the feature they imagine.');
    await expect(why.count()).resolves.toBe(0);
    await loss.getByText('Why, and an example').click();
    await why.waitFor();
    await expect(loss.getByRole('term').allInnerTexts()).resolves.toEqual(['Now', 'It could be']);
    await expect(loss.getByRole('definition').allInnerTexts()).resolves.toEqual(['Loyalty points', 'As a …, I want to … loyalty points']);
    await loss.getByText(/^(?:When this rule objected, it was right in \d|Not measured: |It was measured, but )/).waitFor();
  });

  it('says in words where in the description a quote stands', async () => {
    const page = await world.open('/browse/SHOP-6');
    const loss = lossOf(page, 'Part of the text is still a placeholder.');
    await loss.getByText('in the description, under Acceptance criteria', { exact: true }).waitFor();
  });

  it('how the number is made: the formula and a page for each rule, by keyboard', async () => {
    const page = await world.open('/browse/SHOP-12');
    const panel = appFrame(page);
    await panel.getByText('How this number is made').focus();
    await page.keyboard.press('Enter');
    await panel.getByText('100 points are shared among the rules that apply to the issue', { exact: false }).waitFor();
    await expect(pagesOf(panel).count()).resolves.toBeGreaterThan(13);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    const first = pagesOf(panel).first();
    await first.getByText('Not required, and worth 9 of 100 points here.').waitFor();
    await expect(first.getByRole('term').allInnerTexts()).resolves.toEqual(['On this issue', 'When it is not met', 'Why it matters', 'Usual level and weight', 'How often it was right']);
    await page.keyboard.press('Enter');
    await first.getByRole('term').first().waitFor({ state: 'hidden' });
  });

  it('says of a rule that does not apply why it does not', async () => {
    const page = await world.open('/browse/SHOP-15');
    const panel = appFrame(page);
    await panel.getByText('How this number is made').click();
    const role = pagesOf(panel).filter({ hasText: 'Does the story say for whom it is?' });
    await role.getByText('not applicable', { exact: true }).click();
    await role.getByText('Only stories are written as a sentence.', { exact: false }).waitFor();
  });
});
