import type { Locator, Page } from 'playwright-core';
import { appFrame, inBrowser, until } from './in-browser';

interface Adf {
  readonly type: string;
  readonly content?: readonly Adf[];
  readonly [key: string]: unknown;
}

inBrowser('the fixes of the panel', (world) => {
  const comments = async (key: string): Promise<{ readonly author: { readonly displayName: string }; readonly body: Adf }[]> => {
    const { json } = await world.rest('priya', 'GET', `/rest/api/3/issue/${key}/comment`);
    return (json as { comments: { author: { displayName: string }; body: Adf }[] }).comments;
  };
  const scoreOf = (page: Page): Promise<string | null> => appFrame(page).getByRole('img', { name: /^Score/ }).getAttribute('aria-label');
  const lossOf = (page: Page, problem: string): Locator => appFrame(page).getByRole('region', { name: 'What is lost' }).locator('li.loss').filter({ hasText: problem });

  describe('Add an outline', () => {
    const CRITERIA = 'customfield_10031';
    const texts = async (key: string): Promise<Record<string, unknown>> => {
      const { json } = await world.rest('priya', 'GET', `/rest/api/3/issue/${key}?fields=description,${CRITERIA}`);
      return (json as { fields: Record<string, unknown> }).fields;
    };
    const paragraph = (text: string, ...marks: string[]) => ({ type: 'paragraph', content: [{ type: 'text', text, ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}) }] });
    const doc = (...content: object[]) => ({ type: 'doc', version: 1, content });
    const write = async (key: string, field: string, value: object): Promise<void> => {
      expect((await world.rest('dan', 'PUT', `/rest/api/3/issue/${key}`, { fields: { [field]: value } })).status).toBe(204);
    };
    /** Has Dan write just before the panel reads the texts once more, which it does before it adds anything. */
    const quicker = (page: Page, key: string, field: string, value: object): Promise<unknown> => {
      let written = false;
      return page.route('**/fetch-product', async (route) => {
        const { restPath } = route.request().postDataJSON() as { restPath: string };
        if (!written && restPath.includes('?fields=description')) {
          written = true;
          await write(key, field, value);
        }
        await route.continue();
      });
    };
    const stillWithout = async (page: Page, score: string | null): Promise<void> => {
      const panel = appFrame(page);
      await panel.getByText('The outline is there. Write the criteria over its hints.').waitFor();
      await panel.getByText('There are no acceptance criteria.').waitFor();
      await panel.getByText('None found.').waitFor();
      expect(await scoreOf(page)).toBe(score);
    };
    const undone = async (page: Page): Promise<void> => {
      const panel = appFrame(page);
      await panel.getByRole('button', { name: 'Undo' }).click();
      await panel.getByText('Outline removed.').waitFor();
      await expect(panel.getByRole('button', { name: 'Add an outline' }).isEnabled()).resolves.toBe(true);
    };

    it('fills the empty field for criteria, leaves the description alone, counts as no criterion, and Undo empties it again', async () => {
      const before = await texts('SHOP-12');
      const page = await world.open('/browse/SHOP-12');
      const panel = appFrame(page);
      const score = await scoreOf(page);
      await panel.getByRole('button', { name: 'Add an outline' }).click();
      await panel.getByText('Outline added to the acceptance criteria field. Write the criteria over its hints.').waitFor();
      const after = await texts('SHOP-12');
      expect(JSON.stringify({ ...after, [CRITERIA]: null })).toBe(JSON.stringify(before));
      expect(after[CRITERIA]).toMatchObject({ type: 'doc', content: [{ type: 'bulletList' }] });
      await stillWithout(page, score);
      await undone(page);
      expect(JSON.stringify(await texts('SHOP-12'))).toBe(JSON.stringify(before));
    });

    it('appends to the description where the field holds a template, and Undo takes exactly that away', async () => {
      await write('SHOP-7', CRITERIA, doc(paragraph('One line for each thing to check', 'em')));
      const before = await texts('SHOP-7');
      const description = before.description as Adf;
      const page = await world.open('/browse/SHOP-7');
      const panel = appFrame(page);
      const score = await scoreOf(page);
      await panel.getByRole('button', { name: 'Add an outline' }).click();
      await panel.getByText('Outline added to the description. Write the criteria over its hints.').waitFor();
      const after = await texts('SHOP-7');
      const outlined = after.description as Adf;
      const kept = description.content?.length ?? 0;
      expect(JSON.stringify({ ...after, description: { ...outlined, content: outlined.content?.slice(0, kept) } })).toBe(JSON.stringify(before));
      expect(outlined.content?.slice(kept).map(({ type }) => type)).toEqual(['heading', 'bulletList']);
      await stillWithout(page, score);
      await undone(page);
      expect(JSON.stringify(await texts('SHOP-7'))).toBe(JSON.stringify(before));
    });

    it('gives way to a description that was changed after the button was pressed', async () => {
      await write('SHOP-54', CRITERIA, doc(paragraph('One line for each thing to check', 'em')));
      const page = await world.open('/browse/SHOP-54');
      const add = appFrame(page).getByRole('button', { name: 'Add an outline' });
      await add.waitFor();
      await quicker(page, 'SHOP-54', 'description', doc(paragraph('Dan was quicker.')));
      await add.click();
      await appFrame(page).getByRole('alert').filter({ hasText: 'Somebody has changed the description meanwhile, so nothing was added.' }).waitFor();
      expect(await texts('SHOP-54')).toMatchObject({ description: doc(paragraph('Dan was quicker.')) });
    });

    it('gives way to criteria that were written after the button was pressed', async () => {
      const before = await texts('SHOP-60');
      const criteria = doc(paragraph('The list of switches is empty'));
      const page = await world.open('/browse/SHOP-60');
      const add = appFrame(page).getByRole('button', { name: 'Add an outline' });
      await add.waitFor();
      await quicker(page, 'SHOP-60', CRITERIA, criteria);
      await add.click();
      await appFrame(page).getByText('The list of switches is empty').first().waitFor();
      await add.waitFor({ state: 'detached' });
      expect(await texts('SHOP-60')).toEqual({ ...before, [CRITERIA]: criteria });
    });

    it('Undo leaves the text alone once somebody has written into it', async () => {
      const page = await world.open('/browse/SHOP-59');
      const panel = appFrame(page);
      await panel.getByRole('button', { name: 'Add an outline' }).click();
      await panel.getByText(/^Outline added to the acceptance criteria field/).waitFor();
      const theirs = doc(paragraph('A bow in one of three colours can be chosen'));
      await write('SHOP-59', CRITERIA, theirs);
      await panel.getByRole('button', { name: 'Undo' }).click();
      await panel.getByText('The text was changed since, so it was left as it is.').waitFor();
      expect(await texts('SHOP-59')).toMatchObject({ [CRITERIA]: theirs });
    });
  });

  it('leads from a blocked story to what blocks it', async () => {
    const page = await world.open('/browse/SHOP-13');
    const loss = lossOf(page, 'SHOP-15');
    await loss.locator('blockquote').filter({ hasText: /^SHOP-15 Sign-in fails/ }).waitFor();
    await loss.getByRole('link', { name: 'Open SHOP-15' }).click();
    await page.waitForURL('**/browse/SHOP-15');
    await page.getByRole('heading', { level: 1 }).filter({ hasText: 'Sign-in fails' }).waitFor();
  });

  describe('Ask the reporter', () => {
    const OPEN = 'A question in the text is still open.';

    it('shows the comment first; Cancel and Escape send nothing and keep what was typed', async () => {
      const before = await comments('SHOP-56');
      const page = await world.open('/browse/SHOP-56', 'dan');
      const loss = lossOf(page, OPEN);
      await loss.getByRole('button', { name: 'Ask the reporter' }).click();
      const words = loss.getByLabel('This comment will be added to SHOP-56:');
      await loss.getByText('@Priya Nair').waitFor();
      await words.fill('Only mine?');
      await loss.getByRole('button', { name: 'Cancel' }).click();
      await loss.getByRole('button', { name: 'Ask the reporter' }).click();
      await expect(words.inputValue()).resolves.toBe('Only mine?');
      await words.press('Escape');
      await loss.getByRole('button', { name: 'Ask the reporter' }).waitFor();
      expect(await comments('SHOP-56')).toEqual(before);
    });

    it('sends on Send: a mention of the reporter, the edited words, and what they are about', async () => {
      const before = await comments('SHOP-56');
      const page = await world.open('/browse/SHOP-56', 'dan');
      const loss = lossOf(page, OPEN);
      const quote = (await loss.locator('blockquote').first().innerText()).trim();
      expect(quote).toContain('Who can see the list?');
      await loss.getByRole('button', { name: 'Ask the reporter' }).click();
      await loss.getByLabel('This comment will be added to SHOP-56:').fill('Who sees it?\nFriends as well?');
      await loss.getByRole('button', { name: 'Send' }).click();
      await loss.getByText('You asked Priya Nair in a comment.').waitFor();

      const sent = (await comments('SHOP-56')).slice(before.length);
      const { json: priya } = await world.rest('priya', 'GET', '/rest/api/3/myself');
      expect(sent).toHaveLength(1);
      expect(sent[0]?.author.displayName).toBe('Dan Okafor');
      expect(sent[0]?.body).toEqual({
        version: 1,
        type: 'doc',
        content: [
          { type: 'paragraph', content: [{ type: 'mention', attrs: { id: (priya as { accountId: string }).accountId, text: '@Priya Nair' } }, { type: 'text', text: ' Who sees it?' }] },
          { type: 'paragraph', content: [{ type: 'text', text: 'Friends as well?' }] },
          { type: 'blockquote', content: [{ type: 'paragraph', content: [{ type: 'text', text: quote }] }] },
        ],
      });
    });

    it('the reporter is told that there is nobody else to ask', async () => {
      const page = await world.open('/browse/SHOP-56');
      const loss = lossOf(page, OPEN);
      await loss.getByText('You are the reporter of this issue.').waitFor();
      await expect(loss.getByRole('button', { name: 'Ask the reporter' }).isDisabled()).resolves.toBe(true);
    });
  });

  it('Sam, who may only look, sees every fix with the reason why it is not for him', async () => {
    const page = await world.open('/browse/SHOP-62', 'sam');
    const panel = appFrame(page);
    const fixes: [string, string][] = [
      ['Add an outline', "You don't have permission to edit the description of this issue."],
      ['Set estimate', "You don't have permission to edit the estimate of this issue."],
      ['Ask the reporter', "You don't have permission to comment on this issue."],
    ];
    for (const [name, reason] of fixes) {
      const button = panel.getByRole('button', { name }).first();
      await button.waitFor();
      await expect(button.isDisabled()).resolves.toBe(true);
      await panel.getByText(reason).first().waitFor();
    }
  });

  it('what is lost with an absent thing stands under it, and everything lost adds up with the score', async () => {
    const page = await world.open('/browse/SHOP-12');
    const panel = appFrame(page);
    const loss = lossOf(page, 'There are no acceptance criteria.');
    await loss.getByText('Lost with it:').waitFor();
    await expect(loss.locator('.also').getByRole('listitem').allInnerTexts()).resolves.toEqual([expect.stringContaining('There is nothing to check yet.'), expect.stringContaining('There is nothing to count yet.')]);
    expect(await panel.getByText('There is nothing to count yet.').count()).toBe(1);
    const score = Number(/\d+/.exec((await scoreOf(page)) ?? '')?.[0]);
    const lost = await until(() => panel.getByText(/^\d+ points? lost\.$/).allInnerTexts(), (texts) => texts.length > 0);
    expect(lost.reduce((sum, text) => sum + Number.parseInt(text, 10), score)).toBe(100);
  });
});
