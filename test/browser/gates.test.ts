import type { Page } from 'playwright-core';
import { appFrame, inBrowser } from './in-browser';
import { appOf, serious } from './serious';

type Rule = { readonly ruleKey: string; readonly parameters: { readonly appKey?: string } };
type Transition = { readonly name: string; readonly validators: readonly Rule[] };
type Workflow = Record<string, unknown> & { readonly name: string; readonly statuses: readonly { readonly statusReference: string }[]; readonly transitions: readonly Transition[] };
type Documents = { readonly values: readonly Workflow[]; readonly statuses: readonly { readonly statusReference: string }[] };

inBrowser('the map of gates', (world) => {
  const documents = async (): Promise<Documents> => (await world.rest('ada', 'GET', '/rest/api/3/workflows/search?expand=values.transitions')).json as Documents;
  const bugs = async (): Promise<Workflow> => {
    const found = (await documents()).values.find(({ name }) => name.startsWith('Bug workflow'));
    if (found === undefined) throw new Error('SHOP has no workflow for bugs');
    return found;
  };
  const isOurs = ({ ruleKey }: Rule): boolean => ruleKey.startsWith('forge:');

  /** A Jira administrator takes our rules out of the workflow of bugs, past the app. */
  const openPaths = async (): Promise<void> => {
    const { id, version, description, statuses, startPointLayout, transitions } = await bugs();
    const references = new Set((statuses as Workflow['statuses']).map(({ statusReference }) => statusReference));
    const without = (transitions as Workflow['transitions']).map((one) => ({ ...one, validators: one.validators.filter((rule) => !isOurs(rule)) }));
    const answer = await world.rest('ada', 'POST', '/rest/api/3/workflows/update', { statuses: (await documents()).statuses.filter(({ statusReference }) => references.has(statusReference)), workflows: [{ id, version, description, statuses, startPointLayout, transitions: without }] });
    expect(answer.status).toBe(200);
  };
  const settings = async (who: string, options: { readonly dark?: boolean; readonly width?: number } = {}): Promise<Page> => {
    const page = await world.open('/jira/software/c/projects/SHOP/backlog', who, options);
    await page.getByRole('link', { name: 'Project settings' }).click();
    const own = page.getByRole('link', { name: 'Ready & Done' });
    if ((await own.count()) > 0) await own.first().click();
    await appFrame(page).getByText(/paths into Done/).first().waitFor();
    return page;
  };

  it('an opened path shows at once, to everyone who administers the project; only a Jira administrator is offered a gate', async () => {
    await openPaths();
    const app = appFrame(await settings('priya', { width: 400 }));
    await app.getByText('2 of 4 paths into Done are guarded.').waitFor();
    await app.getByText('Changing the issue type from Story, Task to Bug leads to a workflow whose paths are not all guarded.').waitFor();
    expect(await app.getByRole('button', { name: /^Put|^Enforce|^Back to observe|^Remove all/ }).count()).toBe(0);
    expect(await app.getByLabel('Send this to a Jira administrator').first().inputValue()).toContain('“Close without a fix” to Done from To Do or In Progress in the workflow “Bug workflow for Project SHOP”: no gate');
  });

  it('preview, yes, observe, enforce; the rule that was there stays', async () => {
    const before = await bugs();
    const page = await settings('ada');
    const app = appFrame(page);
    const opener = app.getByRole('button', { name: 'Put a gate on “Fix accepted” to Done from In Review' });
    await opener.click();
    await app.getByText('“Fix accepted” to Done from In Review: no gate → observes the 8 criteria of “Standard”').waitFor();
    await page.keyboard.press('Escape');
    expect(await opener.evaluate((button) => button === button.ownerDocument.activeElement)).toBe(true);
    await app.getByRole('button', { name: 'Put gates on both open paths' }).click();
    await app.getByRole('button', { name: 'Yes, put them there' }).click();
    await app.getByText('The gates are in the workflow “Bug workflow for Project SHOP” and observe.').waitFor();
    const others = ({ transitions }: Workflow) => transitions.map(({ validators, ...rest }) => [rest, validators.filter((rule) => !isOurs(rule)).map(({ parameters }) => parameters)]);
    expect(others(await bugs()).map(([, rules]) => rules)).toEqual(others(before).map(([, rules]) => rules));
    await app.getByRole('button', { name: 'Let all 2 observing gates enforce' }).click();
    await app.getByRole('button', { name: 'Yes, enforce' }).click();
    await app.getByText('All 4 paths into Done are guarded.').waitFor();
  });

  it('is accessible, light and dark', async () => {
    for (const dark of [false, true]) {
      const page = await settings('ada', { dark, width: 400 });
      expect(await serious(appOf(page))).toEqual([]);
    }
  });

  it('takes the last gates out again, and then all of them: nothing is refused any more', async () => {
    const app = appFrame(await settings('ada'));
    await app.getByRole('button', { name: 'Take the last gates out again' }).click();
    await app.getByRole('button', { name: 'Yes, take them out' }).click();
    await app.getByText('2 of 4 paths into Done are guarded.').waitFor();
    await app.getByRole('button', { name: 'Remove all gates' }).click();
    await app.getByText(/^Software Simplified Workflow for Project SHOP: “Done”/).waitFor();
    await app.getByRole('button', { name: 'Yes, remove them' }).click();
    await app.getByText(/removed\. No workflow has a gate of Ready & Done any more\./).waitFor();
    await app.getByText('None of the 4 paths into Done is guarded.').waitFor();
    const { json } = await world.rest('dan', 'GET', '/rest/api/3/issue/SHOP-9/transitions');
    const done = (json as { transitions: { id: string; to: { name: string } }[] }).transitions.find(({ to }) => to.name === 'Done');
    expect((await world.rest('dan', 'POST', '/rest/api/3/issue/SHOP-9/transitions', { transition: { id: done?.id } })).status).toBe(204);
  });
});
