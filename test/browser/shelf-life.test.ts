import { appFrame, inBrowser, until } from './in-browser';

const POINTS = 'customfield_10016';
const SUMMARY = 'As a shopper, I want to keep my basket so that I can pay on Monday';
const say = (text: string, ...marks: string[]) => ({ type: 'text', text, ...(marks.length > 0 ? { marks: marks.map((type) => ({ type })) } : {}) });
const item = (text: string) => ({ type: 'listItem', content: [{ type: 'paragraph', content: [say(text)] }] });
const document = (title: object, list: string, ...items: string[]) => ({ type: 'doc', version: 1, content: [title, { type: list, content: items.map(item) }] });

const PLAIN = document({ type: 'heading', attrs: { level: 2 }, content: [say('Acceptance criteria')] }, 'bulletList', 'The basket is back after signing in again', 'An empty basket shows a hint');
const DRESSED = document({ type: 'paragraph', content: [say('ACCEPTANCE CRITERIA:', 'strong')] }, 'orderedList', 'The basket is back, after signing in again.', 'An empty basket shows a hint!');
const REWORDED = document({ type: 'heading', attrs: { level: 2 }, content: [say('Acceptance criteria')] }, 'bulletList', 'The basket is back after signing in again', 'An empty basket shows a link');

inBrowser('the shelf life of "ready"', (world) => {
  let key = '';

  const found = async (jql: string): Promise<boolean> => {
    const { json } = await world.rest('priya', 'GET', `/rest/api/3/search/jql?jql=${encodeURIComponent(`key = ${key} AND ${jql}`)}&fields=summary`);
    return (json as { issues: readonly unknown[] }).issues.length > 0;
  };
  const finds = (jql: string): Promise<boolean> => until(() => found(jql), (yes) => yes);
  const edit = async (fields: object): Promise<void> => {
    expect((await world.rest('dan', 'PUT', `/rest/api/3/issue/${key}`, { fields })).status).toBe(204);
  };
  const property = async (): Promise<Record<string, unknown>> => (((await world.rest('priya', 'GET', `/rest/api/3/issue/${key}/properties/rnd-readiness`)).json ?? {}) as { value?: Record<string, unknown> }).value ?? {};
  const scoredAgain = async (before: unknown): Promise<void> => {
    expect((await until(property, ({ fingerprint }) => fingerprint !== before)).fingerprint).not.toBe(before);
  };
  const panelOf = async (who: string) => appFrame(await world.open(`/browse/${key}`, who));

  beforeAll(async () => {
    const { json } = await world.rest('priya', 'POST', '/rest/api/3/issue', { fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: SUMMARY, description: PLAIN } });
    key = (json as { key: string }).key;
  });

  it('a story that becomes ready says since when and until when, and JQL finds it', async () => {
    const panel = await panelOf('priya');
    await panel.getByText('There is no estimate.').waitFor();
    await expect(panel.getByText(/^Ready since/).count()).resolves.toBe(0);
    await panel.getByLabel('Story points').fill('3');
    await panel.getByLabel('Story points').press('Enter');
    await panel.getByText(/^Ready since .+, until .+\.$/).waitFor();
    await expect(finds('rndReadySince >= startOfDay() AND rndReadyUntil > 89d AND rndReadyUntil < 91d')).resolves.toBe(true);
    await expect(found('rndReadyUntil < 14d')).resolves.toBe(false);
    await expect(found('rndReadyUntil is EMPTY')).resolves.toBe(false);
  });

  it('other formatting, case and punctuation leave no mark', async () => {
    const { fingerprint } = await property();
    await edit({ description: DRESSED });
    await scoredAgain(fingerprint);
    const panel = await panelOf('priya');
    await panel.getByText(/^Ready since/).waitFor();
    await expect(panel.getByRole('button', { name: 'Still valid' }).count()).resolves.toBe(0);
  });

  it('another word does; who may only browse sees it and no button', async () => {
    await edit({ description: REWORDED });
    const panel = await panelOf('sam');
    await panel.getByText('Changed since ready: is it still valid?').waitFor();
    await panel.getByText(/Somebody who may edit it can say so\.$/).waitFor();
    await expect(panel.getByRole('button', { name: 'Still valid' }).count()).resolves.toBe(0);
  });

  it('the list of Backlog health marks it too', async () => {
    const page = await world.open(`/browse/${key}`);
    await page.getByRole('link', { name: 'Backlog health' }).click();
    await appFrame(page).getByRole('link', { name: 'Items' }).click();
    await appFrame(page).getByRole('row').filter({ hasText: key }).getByText('Changed since ready').waitFor();
  });

  it('"Still valid" clears the mark for everyone; since stays', async () => {
    const { readySince } = await property();
    const panel = await panelOf('dan');
    const still = panel.getByRole('button', { name: 'Still valid' });
    await still.click();
    await still.waitFor({ state: 'detached' });
    await panel.getByText(/^Ready since .+, until .+\.$/).waitFor();
    expect((await property()).readySince).toBe(readySince);
    await (await panelOf('sam')).getByText(/^Ready since/).waitFor();
  });

  it('without its estimate it is no longer ready, and the panel says why', async () => {
    await edit({ [POINTS]: null });
    await (await panelOf('priya')).getByText(/^Was ready until .+ What ended it: There is no estimate\.$/).waitFor();
    await expect(finds('rndReadySince is EMPTY AND rndReadyUntil is EMPTY')).resolves.toBe(true);
    expect(await property()).toMatchObject({ band: 'close', ended: { missing: ['has-estimate'] } });
  });
});
