import { dan } from '../../../sandbox/jira/people';
import { shopSite, type Site } from './site';

interface Page {
  readonly issueChangeLogs: readonly { readonly issueId: string; readonly changeHistories: readonly { readonly items: readonly { readonly field: string }[] }[] }[];
  readonly nextPageToken?: string;
}

const ask = async (site: Site, body: object, who: 'app' | 'dan' | 'otto' = 'app') => (await site.call(who, 'POST', '/changelog/bulkfetch', body)) as { readonly status: number; readonly body: Page };

async function moved(): Promise<Site> {
  const site = shopSite();
  await site.call('dan', 'PUT', '/issue/SHOP-5', { fields: { labels: ['a'] } });
  await site.call('dan', 'POST', '/issue/SHOP-5/transitions', { transition: { id: '21' } });
  await site.call('dan', 'PUT', '/issue/SHOP-6', { fields: { labels: ['b'] } });
  return site;
}

describe('POST /changelog/bulkfetch', () => {
  it('tells the changes of several issues, those of the named fields only', async () => {
    const site = await moved();
    const { body } = await ask(site, { issueIdsOrKeys: ['SHOP-5', String(site.idOf('SHOP-6'))], fieldIds: ['status'] });
    expect(body).toEqual({
      issueChangeLogs: [
        {
          issueId: String(site.idOf('SHOP-5')),
          changeHistories: [{ id: expect.any(String), author: expect.objectContaining({ accountId: dan.accountId }), created: '2026-11-02T09:13:44.123+0000', items: [expect.objectContaining({ fieldId: 'status', fromString: 'To Do', toString: 'In Progress' })] }],
        },
      ],
    });
  });

  it('goes on behind a token', async () => {
    const site = await moved();
    const asked = { issueIdsOrKeys: ['SHOP-5', 'SHOP-6'], maxResults: 2 };
    const { body: first } = await ask(site, asked);
    const { body: second } = await ask(site, { ...asked, nextPageToken: first.nextPageToken });
    const fields = [first, second].map(({ issueChangeLogs }) => issueChangeLogs.flatMap(({ changeHistories }) => changeHistories.flatMap(({ items }) => items.map(({ field }) => field))));
    expect(fields).toEqual([['labels', 'status'], ['labels']]);
    expect(second.nextPageToken).toBeUndefined();
    expect((await ask(site, { ...asked, fieldIds: ['labels'], nextPageToken: first.nextPageToken })).status).toBe(400);
  });

  it('leaves out what is not seen or not there', async () => {
    expect((await ask(await moved(), { issueIdsOrKeys: ['SHOP-5', 'SHOP-999'] }, 'otto')).body).toEqual({ issueChangeLogs: [] });
  });

  it.each([[{}], [{ issueIdsOrKeys: [] }], [{ issueIdsOrKeys: Array.from({ length: 1001 }, String) }], [{ issueIdsOrKeys: ['1'], fieldIds: Array.from({ length: 11 }, String) }], [{ issueIdsOrKeys: ['1'], maxResults: 10_001 }]])('refuses %#', async (body) => {
    expect((await ask(shopSite(), body)).status).toBe(400);
  });
});
