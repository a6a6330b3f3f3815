import type { FrameLocator } from 'playwright-core';
import { appFrame, inBrowser, until } from './in-browser';
import { appOf, serious } from './serious';

inBrowser('a team’s own words', (world) => {
  const lossOf = (panel: FrameLocator, problem: string) => panel.locator('li.loss').filter({ hasText: problem });
  const score = (panel: FrameLocator, points: number) => panel.getByRole('img', { name: `Score ${points} of 100` }).waitFor();
  const property = async (key: string) => ((await world.rest('priya', 'GET', `/rest/api/3/issue/${key}/properties/rnd-readiness`)).json as { value: { score: number; missing: string } }).value;
  const story = async (summary: string, ...criteria: string[]): Promise<string> => {
    const item = (text: string) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
    const description = { type: 'doc', version: 1, content: [{ type: 'heading', attrs: { level: 2 }, content: [{ type: 'text', text: 'Acceptance criteria' }] }, { type: 'bulletList', content: criteria.map(item) }] };
    const made = await world.rest('priya', 'POST', '/rest/api/3/issue', { fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary, description } });
    return (made.json as { key: string }).key;
  };

  it('a rule is set aside by keyboard with a reason, everyone sees who and why, and it comes back', async () => {
    const page = await world.open('/browse/SHOP-7');
    const panel = appFrame(page);
    await score(panel, 65);
    await lossOf(panel, 'There are no acceptance criteria.').getByRole('button', { name: /^Set aside for this issue/ }).focus();
    await page.keyboard.press('Enter');
    const why = panel.getByLabel('Why does this rule not fit this issue?');
    await why.waitFor();
    await page.keyboard.press('Escape');
    await until(() => panel.locator(':focus').getAttribute('aria-label').catch(() => null), (label) => label?.startsWith('Set aside for this issue') === true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await panel.getByRole('alert').filter({ hasText: 'Say in a few words why.' }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.type('a fixed-price change');
    expect(await serious(appOf(page))).toEqual([]);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await score(panel, 100);
    await panel.getByText('Ready to be picked up: every rule is met. 1 rule is set aside.').waitFor();
    expect(await serious(appOf(page))).toEqual([]);
    expect(await until(() => property('SHOP-7'), (kept) => kept.score === 100)).toMatchObject({ score: 100, missing: '' });

    const dan = appFrame(await world.open('/browse/SHOP-7', 'dan'));
    await dan.getByText(/Set aside by Priya Nair on .*: a fixed-price change/).waitFor();
    expect(await dan.getByRole('button', { name: /^Bring back/ }).count()).toBe(0); // it is required here

    await panel.getByRole('button', { name: /^Bring back/ }).focus();
    await page.keyboard.press('Enter');
    await score(panel, 65);
    await panel.getByText(/^Counts again for this issue/).waitFor();
    expect(await until(() => property('SHOP-7'), (kept) => kept.score === 65)).toMatchObject({ score: 65 });
  });

  it('an editor sets aside what is not required; who may only look gets no button', async () => {
    const dan = appFrame(await world.open('/browse/SHOP-12', 'dan'));
    await lossOf(dan, 'It does not say what it is good for.').getByRole('button', { name: /^Set aside for this issue/ }).click();
    expect(await lossOf(dan, 'There is no estimate.').getByRole('button', { name: /^Set aside/ }).count()).toBe(0);
    await dan.getByLabel('Why does this rule not fit this issue?').fill('everybody knows');
    await dan.getByRole('button', { name: 'Set aside', exact: true }).click();
    await dan.getByText(/Set aside by Dan Okafor on .*: everybody knows/).waitFor();

    const sam = appFrame(await world.open('/browse/SHOP-12', 'sam'));
    await sam.getByText(/Set aside by Dan Okafor on .*: everybody knows/).waitFor();
    expect(await sam.getByRole('button', { name: /^Set aside|^Bring back|^Allow/ }).count()).toBe(0);

    // by keyboard: a list that grows beneath the pointer cannot carry the press away
    await dan.getByRole('button', { name: 'Undo' }).press('Enter');
    await dan.getByText(/^Counts again for this issue/).waitFor();
    await lossOf(dan, 'It does not say what it is good for.').waitFor();
  });

  it('an administrator allows a persona and a word from the issue, and both stand in the settings', async () => {
    const key = await story('As a developer, I want to see the log so that I find faults', 'The search is fast', 'An empty search shows a hint');
    const page = await world.open(`/browse/${key}`);
    const panel = appFrame(page);
    const advice = panel.locator('ul.advice li').filter({ hasText: 'The role builds the product instead of using it.' });
    await advice.getByRole('button', { name: 'Allow “developer” in this project' }).click();
    await panel.getByText(/This saves version \d+ of the definition\. The scores of other issues may change/).waitFor();
    expect(await serious(appOf(page))).toEqual([]);
    await panel.getByRole('button', { name: 'Allow “developer”', exact: true }).click();
    await panel.getByText(/^“developer” is allowed in this project, by version \d+/).waitFor();
    await advice.waitFor({ state: 'detached' });

    const vague = lossOf(panel, 'This criterion does not say what can be seen.');
    await vague.getByRole('button', { name: 'Allow “fast” in this project' }).click();
    await panel.getByRole('button', { name: 'Allow “fast”', exact: true }).click();
    await panel.getByText(/^“fast” is allowed in this project/).waitFor();
    await vague.waitFor({ state: 'detached' });
    expect((await until(() => property(key), (kept) => !kept.missing.includes('testablecriteria'))).missing).not.toContain('testablecriteria');

    await page.getByRole('link', { name: 'Project settings' }).click();
    const settings = appFrame(page);
    expect(await settings.getByLabel('Personas').inputValue()).toBe('developer');
    expect(await settings.getByLabel('Allowed words').inputValue()).toBe('fast');
    await settings.getByLabel('Allowed words').fill(`fast\n${'x'.repeat(61)}`);
    await settings.getByRole('alert').filter({ hasText: 'Use at most 60 characters a line; 1 line is longer.' }).waitFor();
    await settings.getByLabel('Allowed words').fill('');
    await settings.getByRole('button', { name: 'Save' }).click();
    await settings.getByText(/^Saved as version \d+/).waitFor();

    const dan = appFrame(await world.open(`/browse/${key}`, 'dan'));
    await lossOf(dan, 'This criterion does not say what can be seen.').waitFor();
    expect(await dan.getByRole('button', { name: /^Allow/ }).count()).toBe(0);
  });

  it('the health page and the settings judge and count with what is set aside', async () => {
    const page = await world.open('/browse/SHOP-7');
    const panel = appFrame(page);
    await lossOf(panel, 'There are no acceptance criteria.').getByRole('button', { name: /^Set aside for this issue/ }).click();
    await panel.getByLabel('Why does this rule not fit this issue?').fill('agreed in a workshop');
    await panel.getByRole('button', { name: 'Set aside', exact: true }).click();
    await score(panel, 100);

    await page.getByRole('link', { name: 'Backlog health' }).click();
    await appFrame(page).getByRole('link', { name: 'Items' }).click();
    const row = appFrame(page).getByRole('row').filter({ hasText: 'SHOP-7' }).first();
    await row.waitFor();
    expect(await row.innerText()).toMatch(/\b100\b/);

    await page.getByRole('link', { name: 'Project settings' }).click();
    const rule = appFrame(page).getByRole('row').filter({ hasText: 'Does it say how we will know that it is done?' });
    await rule.getByText(/^Set aside on 1 (?:of \d+ issues where it objected\.|issue: not enough data for a rate\.)$/).waitFor();
    expect(await serious(appOf(page))).toEqual([]);
  });
});
