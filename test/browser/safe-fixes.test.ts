import type { Locator, Page } from 'playwright-core';
import { doc, h, li, p, text, ul } from '../support/adf';
import { appFrame, inBrowser } from './in-browser';

interface Fields {
  readonly summary: string;
  readonly description: { readonly content: readonly { readonly type: string }[] } | null;
  readonly parent?: { readonly key: string };
  readonly labels: readonly string[];
  readonly issuelinks: readonly { readonly type: { readonly outward: string }; readonly outwardIssue?: { readonly key: string }; readonly inwardIssue?: { readonly key: string } }[];
}

const OUTDATED = /^Somebody has changed this issue meanwhile/;
const TWO = 'As a shop assistant, I want to export the daily sales and print a slip so that the day is closed';
const FIRST = 'As a shop assistant, I want to export the daily sales so that the day is closed';
const SECOND = 'As a shop assistant, I want to print a slip so that the day is closed';
const ASIDE = 'As a shop assistant, I want to export the daily sales (only if the till is closed) so that the day is closed';
const CRITERIA = 'customfield_10031';

inBrowser('the fixes that show what they will write', (world) => {
  const made = async (fields: object, who = 'priya'): Promise<string> => {
    const { status, json } = await world.rest(who, 'POST', '/rest/api/3/issue', { fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, ...fields } });
    expect(status).toBe(201);
    return (json as { key: string }).key;
  };
  const fieldsOf = async (key: string): Promise<Fields> => {
    const { json } = await world.rest('priya', 'GET', `/rest/api/3/issue/${key}?fields=summary,description,parent,labels,issuelinks,${CRITERIA}`);
    return (json as { fields: Fields }).fields;
  };
  const write = async (key: string, fields: object): Promise<void> => {
    expect((await world.rest('dan', 'PUT', `/rest/api/3/issue/${key}`, { fields })).status).toBe(204);
  };
  const itemWith = (page: Page, words: string): Locator => appFrame(page).locator('li').filter({ hasText: words }).first();
  /** Has Dan write just before the panel reads the texts once more, which it does before it writes anything. */
  const quicker = (page: Page, key: string, fields: object): Promise<unknown> => {
    let written = false;
    return page.route('**/fetch-product', async (route) => {
      const { restPath } = route.request().postDataJSON() as { restPath: string };
      if (!written && restPath.includes('expand=schema') && !restPath.includes('*all')) {
        written = true;
        await write(key, fields);
      }
      await route.continue();
    });
  };
  const undo = async (page: Page, said: string | RegExp): Promise<void> => {
    await appFrame(page).getByRole('button', { name: 'Undo' }).click();
    await appFrame(page).getByText(said).waitFor();
  };
  const locked = async (item: Locator, name: string, reason: string): Promise<void> => {
    await item.getByRole('button', { name }).waitFor();
    await expect(item.getByRole('button', { name }).isDisabled()).resolves.toBe(true);
    await item.getByText(reason).waitFor();
  };

  describe('Split into two issues', () => {
    const SEVERAL = 'actions at once';
    const description = doc(p('The till has a button for it.'), h(2, 'Acceptance criteria'), ul('The file holds every sale', 'The slip shows the total'));
    const open = async (page: Page): Promise<Locator> => {
      const item = itemWith(page, SEVERAL);
      await item.getByRole('button', { name: 'Split into two issues' }).click();
      await item.getByRole('button', { name: 'Split', exact: true }).waitFor();
      return item;
    };

    it('shows both issues; Cancel and Escape write nothing', async () => {
      const key = await made({ summary: TWO, description, labels: ['till'] });
      const before = await fieldsOf(key);
      const page = await world.open(`/browse/${key}`);
      const item = await open(page);
      await expect(item.getByLabel(`The summary of ${key} will read:`).inputValue()).resolves.toBe(FIRST);
      await expect(item.getByLabel('A new issue (Story, priority Medium, labels till) with the summary:').inputValue()).resolves.toBe(SECOND);
      await item.getByText(`Split from ${key}.`).waitFor();
      await item.getByText(`${key} will be linked: it “relates to” the new issue.`).waitFor();
      await item.getByRole('button', { name: 'Cancel' }).click();
      await open(page);
      await page.keyboard.press('Escape');
      await item.getByRole('button', { name: 'Split into two issues' }).waitFor();
      expect(await fieldsOf(key)).toEqual(before);
    });

    it('makes the second issue with what was previewed, links it, and Undo leaves no trace', async () => {
      const key = await made({ summary: TWO, description, labels: ['till'] });
      const before = await fieldsOf(key);
      const page = await world.open(`/browse/${key}`);
      const item = await open(page);
      await item.getByLabel(/^A new issue/).fill('As a shop assistant, I want to print a slip');
      await item.getByRole('button', { name: 'Split', exact: true }).click();
      const notice = appFrame(page).getByText(/^SHOP-\d+ was created and linked\.$/);
      await notice.waitFor();
      const second = /SHOP-\d+/.exec(await notice.innerText())?.[0] ?? '';
      await appFrame(page).getByRole('link', { name: `Open ${second}` }).waitFor();

      const after = await fieldsOf(key);
      expect(JSON.stringify({ ...after, summary: TWO, issuelinks: [] })).toBe(JSON.stringify(before));
      expect(after.summary).toBe(FIRST);
      expect(after.issuelinks).toMatchObject([{ type: { outward: 'relates to' }, outwardIssue: { key: second } }]);
      expect(await fieldsOf(second)).toMatchObject({
        summary: 'As a shop assistant, I want to print a slip',
        labels: ['till'],
        description: doc(p('As a shop assistant, I want to print a slip'), p(`Split from ${key}.`)),
      });

      await undo(page, `${key} reads as before. ${second} was deleted.`);
      expect(await fieldsOf(key)).toEqual(before);
      expect((await world.rest('priya', 'GET', `/rest/api/3/issue/${second}`)).status).toBe(404);
    });

    it('of three actions one moves, the one that is chosen', async () => {
      const key = await made({ summary: 'As a clerk, I want to create, edit and delete my orders' });
      const page = await world.open(`/browse/${key}`);
      const item = await open(page);
      await item.getByRole('radio', { name: 'delete' }).check();
      await expect(item.getByLabel(`The summary of ${key} will read:`).inputValue()).resolves.toBe('As a clerk, I want to create and edit my orders');
      await expect(item.getByLabel(/^A new issue/).inputValue()).resolves.toBe('As a clerk, I want to delete my orders');
    });

    it('rewrites a sentence in the description, and nothing beside it', async () => {
      const story = doc(p(text('Closing the till', 'strong')), p(TWO), h(2, 'Notes'), ul('one'));
      const key = await made({ summary: 'Evening', description: story });
      const page = await world.open(`/browse/${key}`);
      const item = await open(page);
      await item.getByRole('button', { name: 'Split', exact: true }).click();
      await appFrame(page).getByText(/was created and linked/).waitFor();
      expect((await fieldsOf(key)).description).toEqual(doc(p(text('Closing the till', 'strong')), p(FIRST), h(2, 'Notes'), ul('one')));
    });

    it('gives way to an edit that came in between, and makes no issue', async () => {
      const key = await made({ summary: TWO });
      const page = await world.open(`/browse/${key}`);
      const item = await open(page);
      await quicker(page, key, { description: doc(p('Dan was quicker.')) });
      await item.getByRole('button', { name: 'Split', exact: true }).click();
      await item.getByRole('alert').filter({ hasText: OUTDATED }).waitFor();
      expect(await fieldsOf(key)).toMatchObject({ summary: TWO, issuelinks: [] });
    });

    it('Dan, who may not delete, gets the summary back and is led to the issue that stays', async () => {
      const key = await made({ summary: TWO });
      const page = await world.open(`/browse/${key}`, 'dan');
      const item = await open(page);
      await item.getByRole('button', { name: 'Split', exact: true }).click();
      await appFrame(page).getByText(/was created and linked/).waitFor();
      await undo(page, /reads as before\. SHOP-\d+ stays: you don't have permission to delete it\.$/);
      await appFrame(page).getByRole('link', { name: /^Open SHOP-/ }).waitFor();
      expect((await fieldsOf(key)).summary).toBe(TWO);
    });

    it('Undo leaves everything alone once somebody has changed the summary', async () => {
      const key = await made({ summary: TWO });
      const page = await world.open(`/browse/${key}`);
      const item = await open(page);
      await item.getByRole('button', { name: 'Split', exact: true }).click();
      await appFrame(page).getByText(/was created and linked/).waitFor();
      await write(key, { summary: 'Close the till at night' });
      await undo(page, /^The text was changed since, so it was left as it is\./);
      expect(await fieldsOf(key)).toMatchObject({ summary: 'Close the till at night', issuelinks: [expect.anything()] });
    });

    it('who may not create issues here is told so', async () => {
      const key = await made({ summary: TWO });
      const page = await world.open(`/browse/${key}`, 'dan');
      await page.route('**/fetch-product', async (route) => {
        const { restPath } = route.request().postDataJSON() as { restPath: string };
        if (!restPath.includes('/mypermissions')) return route.continue();
        const answer = await route.fetch();
        return route.fulfill({ response: answer, body: (await answer.text()).replaceAll('true', 'false').replace(/("status"\s*:\s*)false/, '$1true') });
      });
      const item = itemWith(page, SEVERAL);
      await item.getByRole('button', { name: 'Split into two issues' }).click();
      await item.getByRole('alert').filter({ hasText: "You don't have permission to create issues in this project" }).waitFor();
    });
  });

  describe('Make it a criterion', () => {
    const description = doc(p('The till has a button for it.'), h(2, 'Acceptance criteria'), ul('The file holds every sale'), h(2, 'Notes'), p('none'));

    it('moves the condition from the summary to the list, editable, and Undo brings both texts back', async () => {
      const key = await made({ summary: ASIDE, description });
      const before = await fieldsOf(key);
      const page = await world.open(`/browse/${key}`);
      const item = itemWith(page, 'The summary carries an aside.');
      await item.getByRole('button', { name: 'Make it a criterion' }).click();
      await item.getByText(FIRST, { exact: true }).waitFor();
      const words = item.getByLabel('And this criterion will be added to the description:');
      await expect(words.inputValue()).resolves.toBe('Only if the till is closed');
      await words.fill('The export is refused while the till is open');
      await item.getByRole('button', { name: 'Move it' }).click();
      await appFrame(page).getByText('Moved from the summary to the description.').waitFor();
      const after = await fieldsOf(key);
      expect(after.summary).toBe(FIRST);
      expect(after.description).toEqual(doc(p('The till has a button for it.'), h(2, 'Acceptance criteria'), ul('The file holds every sale', 'The export is refused while the till is open'), h(2, 'Notes'), p('none')));
      await undo(page, 'The criterion is back in the summary.');
      expect(JSON.stringify(await fieldsOf(key))).toBe(JSON.stringify(before));
    });

    it('uses the field for criteria where it holds the others', async () => {
      const key = await made({ summary: ASIDE });
      await write(key, { [CRITERIA]: doc(ul('The file holds every sale')) });
      const page = await world.open(`/browse/${key}`);
      const item = itemWith(page, 'The summary carries an aside.');
      await item.getByRole('button', { name: 'Make it a criterion' }).click();
      await item.getByRole('button', { name: 'Move it' }).click();
      await appFrame(page).getByText('Moved from the summary to the acceptance criteria.').waitFor();
      expect(await fieldsOf(key)).toMatchObject({ [CRITERIA]: doc(ul('The file holds every sale', 'Only if the till is closed')), description: null });
    });

    it('writes neither text when one of them was changed meanwhile', async () => {
      const key = await made({ summary: ASIDE, description });
      const page = await world.open(`/browse/${key}`);
      const item = itemWith(page, 'The summary carries an aside.');
      await item.getByRole('button', { name: 'Make it a criterion' }).click();
      await quicker(page, key, { description: doc(p('Dan was quicker.')) });
      await item.getByRole('button', { name: 'Move it' }).click();
      await item.getByRole('alert').filter({ hasText: OUTDATED }).waitFor();
      expect(await fieldsOf(key)).toMatchObject({ summary: ASIDE, description: doc(p('Dan was quicker.')) });
    });
  });

  describe('Make it a list', () => {
    const FEW = 'There is only one acceptance criterion.';
    const code = { type: 'codeBlock', attrs: { language: 'json' }, content: [text('{}')] };
    const title = h(2, 'Acceptance criteria');
    const prose = p('The total shows ', text('tax', 'strong'), '. The receipt is sent by e-mail.');

    it('shows the items, keeps formatting and everything around them, and Undo gives the very text back', async () => {
      const key = await made({ summary: FIRST, description: doc(p('Now.'), title, prose, code) });
      const before = await fieldsOf(key);
      const page = await world.open(`/browse/${key}`);
      const item = itemWith(page, FEW);
      await item.getByRole('button', { name: 'Make it a list' }).click();
      await item.locator('.preview-list li').first().waitFor();
      await expect(item.locator('.preview-list li').allInnerTexts()).resolves.toEqual(['The total shows tax.', 'The receipt is sent by e-mail.']);
      await item.getByRole('button', { name: 'Write the list' }).click();
      await appFrame(page).getByText('The acceptance criteria are a list of 2 now.').waitFor();
      const { description } = await fieldsOf(key);
      expect(description).toEqual(doc(p('Now.'), title, ul(li(p('The total shows ', text('tax', 'strong'), '.')), 'The receipt is sent by e-mail.'), code));
      await appFrame(page).getByText(FEW).waitFor({ state: 'detached' });
      await undo(page, 'The criteria are running text again.');
      expect(JSON.stringify(await fieldsOf(key))).toBe(JSON.stringify(before));
    });

    it('gives way to an edit that came in between', async () => {
      const key = await made({ summary: FIRST, description: doc(title, prose) });
      const page = await world.open(`/browse/${key}`);
      const item = itemWith(page, FEW);
      await item.getByRole('button', { name: 'Make it a list' }).click();
      const theirs = doc(title, p('The total shows tax. Dan was quicker.'));
      await quicker(page, key, { description: theirs });
      await item.getByRole('button', { name: 'Write the list' }).click();
      await item.getByRole('alert').filter({ hasText: OUTDATED }).waitFor();
      expect((await fieldsOf(key)).description).toEqual(theirs);
    });

    it('Undo leaves the list alone once somebody has written into it', async () => {
      const key = await made({ summary: FIRST, description: doc(title, prose) });
      const page = await world.open(`/browse/${key}`);
      const item = itemWith(page, FEW);
      await item.getByRole('button', { name: 'Make it a list' }).click();
      await item.getByRole('button', { name: 'Write the list' }).click();
      await appFrame(page).getByText(/are a list of 2 now/).waitFor();
      const theirs = doc(title, ul('The total is shown', 'Dan adds one'));
      await write(key, { description: theirs });
      await undo(page, 'The text was changed since, so it was left as it is.');
      expect((await fieldsOf(key)).description).toEqual(theirs);
    });
  });

  describe('Ask for the benefit', () => {
    const MISSING = 'It does not say what it is good for.';
    const comments = async (key: string): Promise<readonly unknown[]> => {
      const { json } = await world.rest('priya', 'GET', `/rest/api/3/issue/${key}/comment`);
      return (json as { comments: unknown[] }).comments;
    };
    const open = async (page: Page): Promise<Locator> => {
      const item = itemWith(page, MISSING);
      await item.getByRole('button', { name: 'Ask the reporter' }).click();
      await item.getByRole('button', { name: 'Send' }).waitFor();
      return item;
    };

    it("asks in the story's words, and the comment can be deleted again", async () => {
      const key = await made({ summary: 'As a shop assistant, I want to export the daily sales' });
      const page = await world.open(`/browse/${key}`, 'dan');
      const item = await open(page);
      await expect(item.getByRole('textbox').inputValue()).resolves.toMatch(/^What is it for\?[^\n]*\nexport the daily sales so that …$/);
      await item.getByRole('button', { name: 'Send' }).click();
      await item.getByText('You asked Priya Nair in a comment.').waitFor();
      expect(JSON.stringify(await comments(key))).toContain('@Priya Nair');
      await item.getByRole('button', { name: 'Delete the comment' }).click();
      await item.getByRole('button', { name: 'Ask the reporter' }).waitFor();
      expect(await comments(key)).toEqual([]);
    });

    it('is not sent when the story was changed meanwhile', async () => {
      const key = await made({ summary: 'As a shop assistant, I want to export the daily sales' });
      const page = await world.open(`/browse/${key}`, 'dan');
      const item = await open(page);
      await quicker(page, key, { description: doc(p('Dan was quicker.')) });
      await item.getByRole('button', { name: 'Send' }).click();
      await item.getByRole('alert').filter({ hasText: OUTDATED }).waitFor();
      expect(await comments(key)).toEqual([]);
    });

    it('is left alone once somebody has answered', async () => {
      const key = await made({ summary: 'As a shop assistant, I want to export the daily sales' });
      const page = await world.open(`/browse/${key}`, 'dan');
      const item = await open(page);
      await item.getByRole('button', { name: 'Send' }).click();
      await item.getByText('You asked Priya Nair in a comment.').waitFor();
      await world.rest('priya', 'POST', `/rest/api/3/issue/${key}/comment`, { body: doc(p('So that the day is closed.')) });
      await item.getByRole('button', { name: 'Delete the comment' }).click();
      await item.getByRole('alert').filter({ hasText: 'Somebody has commented since' }).waitFor();
      expect(await comments(key)).toHaveLength(2);
    });
  });

  it('Sam, who may only look, sees why none of them is for him', async () => {
    const key = await made({
      summary: 'As a shop assistant, I want to export the daily sales and print a slip (only if the till is closed)',
      description: doc(h(2, 'Acceptance criteria'), p('The total shows tax. The receipt is sent by e-mail.')),
    });
    const page = await world.open(`/browse/${key}`, 'sam');
    await locked(itemWith(page, 'actions at once'), 'Split into two issues', "You don't have permission to edit the summary of this issue.");
    await locked(itemWith(page, 'The summary carries an aside.'), 'Make it a criterion', "You don't have permission to edit the summary of this issue.");
    await locked(itemWith(page, 'There is only one acceptance criterion.'), 'Make it a list', "You don't have permission to edit the description of this issue.");
    await locked(itemWith(page, 'It does not say what it is good for.'), 'Ask the reporter', "You don't have permission to comment on this issue.");
  });
});
