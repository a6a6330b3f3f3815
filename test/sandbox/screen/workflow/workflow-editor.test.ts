import { inBrowser } from '../../../browser/in-browser';
import { serious } from '../../../browser/serious';
import { startRuleSite, type RuleSite } from './rule-site';

let site: RuleSite;
const start = async (): Promise<RuleSite> => (site = await startRuleSite());

const rulesOn = (transition: string, workflow = 'Software Simplified Workflow for Project SHOP'): readonly unknown[] =>
  [...site.jira.state.workflows.values()].find(({ name }) => name === workflow)?.transitions.find(({ name }) => name === transition)?.validators.map(({ parameters }) => parameters) ?? [];
const wordsOn = (transition: string): readonly unknown[] => rulesOn(transition).map((parameters) => (parameters as { config: string }).config);

inBrowser('the workflow editor', (world) => {
  const open = async (who = 'ada', project = 'SHOP', name = /^Software Simplified/) => {
    const page = await world.open(`/jira/software/c/projects/${project}/settings/workflows`, who);
    await page.getByRole('link', { name }).click();
    await page.getByRole('heading', { name, level: 1 }).waitFor();
    return page;
  };

  it('is reached from the side by those who may edit, and by nobody else', async () => {
    const expected = [['ada', 'SHOP', 1], ['priya', 'SHOP', 0], ['ada', 'TEAM', 1], ['priya', 'TEAM', 1], ['dan', 'TEAM', 0]] as const;
    for (const [who, project, links] of expected) {
      const page = await world.open(`/jira/software/c/projects/${project}/backlog`, who);
      const side = page.getByRole('navigation', { name: /^Project/ });
      await side.getByRole('link', { name: 'Page' }).waitFor();
      await page.waitForLoadState('networkidle');
      expect([who, project, await side.getByRole('link', { name: 'Workflows' }).count()]).toEqual([who, project, links]);
    }
    const page = await world.open('/jira/software/c/projects/SHOP/settings/workflows', 'priya');
    await page.getByRole('heading', { name: /couldn't find the workflows/ }).waitFor();
  });

  it('lists a project’s workflows with the issue types that use them', async () => {
    const page = await world.open('/jira/software/c/projects/SHOP/settings/workflows', 'ada');
    await page.getByRole('listitem').filter({ hasText: 'Bug workflow for Project SHOP' }).getByText('Bug · 1 rule').waitFor();
    await page.getByRole('listitem').filter({ hasText: 'Software Simplified' }).getByText('Epic, Story, Task, Sub-task · 0 rules').waitFor();
  });

  it('adds a rule by its own page, which is told where it stands; edits, shows and removes it', async () => {
    const page = await open();
    const done = page.getByRole('region', { name: 'Transition Done' });
    await done.getByRole('button', { name: 'Add rule to Done' }).click();
    await page.getByRole('menuitem', { name: /Summary has words/ }).click();
    const dialog = page.getByRole('dialog', { name: 'Add rule: Summary has words' });
    const frame = dialog.frameLocator('iframe');
    await frame.getByText('Hello from the function').waitFor();
    const place = JSON.parse((await frame.locator('#place').textContent()) ?? '') as object;
    expect(place).toEqual({
      type: 'jira:workflowValidator', isNewEditor: true, workflowId: expect.stringMatching(/^[0-9a-f-]{36}$/), workflowName: 'Software Simplified Workflow for Project SHOP',
      transitionContext: { id: '41', from: { id: null, name: null, statusCategory: null, description: null }, to: { id: '10003', name: 'Done', statusCategory: 'DONE', description: '' } },
    });
    expect(site.invoked).toMatchObject([{ reason: { moduleType: 'jira:workflowValidator', moduleKey: 'words' }, payload: { call: { functionKey: 'hello' }, context: { extension: place } } }]);

    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText('Nothing was saved').waitFor();
    expect(wordsOn('Done')).toEqual([]);
    await frame.getByLabel('Word').fill('discount');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await done.getByText('The summary has the word discount').waitFor();
    expect(wordsOn('Done')).toEqual(['{"word":"discount"}']);

    await done.getByRole('button', { name: 'Edit' }).click();
    const edit = page.getByRole('dialog', { name: 'Edit rule: Summary has words' });
    await edit.frameLocator('iframe').getByText('"validatorConfig":"{').waitFor();
    await expect(edit.frameLocator('iframe').getByLabel('Word').inputValue()).resolves.toBe('discount');
    await edit.frameLocator('iframe').getByLabel('Word').fill('voucher');
    await edit.getByRole('button', { name: 'Update' }).click();
    await done.getByText('The summary has the word voucher').waitFor();
    expect(wordsOn('Done')).toEqual(['{"word":"voucher"}']);

    await done.getByRole('button', { name: 'View' }).click();
    const shown = page.getByRole('dialog', { name: 'Rule: Summary has words' });
    await expect(shown.getByRole('button', { name: 'Update' }).count()).resolves.toBe(0);
    await shown.getByRole('button', { name: 'Close', exact: true }).last().click();

    await done.getByRole('button', { name: 'Remove' }).click();
    await page.getByRole('dialog', { name: 'Remove this rule?' }).getByRole('button', { name: 'Remove' }).click();
    await done.getByText('No rules: every issue may pass.').waitFor();
    expect(rulesOn('Done')).toEqual([]);
  });

  it('adds a rule without a page at once, and leaves rules of others alone', async () => {
    const page = await open('ada', 'SHOP', /^Bug workflow/);
    const accepted = page.getByRole('region', { name: 'Transition Fix accepted' });
    await accepted.getByText('connect:expression-validator. It stays as it is.').waitFor();
    await expect(accepted.getByRole('button').allTextContents()).resolves.toEqual(['Add rule']);
    const before = rulesOn('Fix accepted', 'Bug workflow for Project SHOP');
    await accepted.getByRole('button', { name: /^Add rule/ }).click();
    await page.getByRole('menuitem', { name: /Plain rule/ }).click();
    await accepted.getByText('Has nothing to set.').waitFor();
    expect(rulesOn('Fix accepted', 'Bug workflow for Project SHOP')).toMatchObject([...before, { config: '' }]);
  });

  it.each([['light', 1280], ['dark', 400]] as const)('reads well for everybody: %s, %i pixels wide', async (theme, width) => {
    const page = await world.open('/jira/software/c/projects/SHOP/settings/workflows', 'ada', { dark: theme === 'dark', width });
    await page.getByRole('link', { name: /^Bug workflow/ }).waitFor();
    expect(await serious(page)).toEqual([]);
    // a dialog that is still fading in has no contrast yet
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.getByRole('link', { name: /^Bug workflow/ }).click();
    await page.getByRole('button', { name: 'Add rule to Reopen' }).click();
    await page.getByRole('menuitem', { name: /Summary has words/ }).click();
    await page.getByRole('dialog').frameLocator('iframe').getByText('Hello from the function').waitFor();
    expect(await serious(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth)).toBe(true);
  });

  it('tells a person when somebody else saved first, and saves at the second try', async () => {
    const page = await open('priya', 'TEAM');
    const done = page.getByRole('region', { name: 'Transition Done' });
    await done.getByRole('button', { name: /^Add rule/ }).click();
    await page.getByRole('menuitem').first().waitFor();
    await expect(page.getByRole('menuitem').allTextContents()).resolves.toEqual([expect.stringContaining('Summary has words')]);
    await page.getByRole('menuitem').click();
    const dialog = page.getByRole('dialog');
    await dialog.frameLocator('iframe').getByText('"scopedProjectId":"').waitFor();
    await dialog.frameLocator('iframe').getByLabel('Word').fill('photo');
    const read = (await world.rest('ada', 'POST', '/rest/api/3/workflows', { workflowNames: ['Software Simplified Workflow for Project TEAM'] })).json;
    expect((await world.rest('ada', 'POST', '/rest/api/3/workflows/update', read)).status).toBe(200);
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await dialog.getByText(/Somebody saved this workflow after you opened it/).waitFor();
    await expect(dialog.frameLocator('iframe').getByLabel('Word').inputValue()).resolves.toBe('photo');
    await dialog.getByRole('button', { name: 'Add', exact: true }).click();
    await done.getByText('The summary has the word photo').waitFor();
  });
}, [], start);
