import { sprintId } from '../../../sandbox/jira/fields/catalogue';
import type { IssueRecord } from '../../../sandbox/jira/state/records';
import { demoSite } from '../jira/site';

const site = demoSite();
const { issues, sprints } = site.jira.state;
const changes = ({ changelog }: IssueRecord) => changelog.flatMap(({ created, items }) => items.filter(({ fieldId }) => fieldId === sprintId).map((item) => ({ created, ...item })));
const shop = [...issues.values()].filter(({ key }) => key.startsWith('SHOP-'));
const running = [...sprints.values()].find(({ state, name }) => state === 'active' && name.startsWith('SHOP'));

it('ends where each issue is now, in the order of time, and each change begins where the one before ended', () => {
  const told = shop.filter((issue) => changes(issue).length > 0);
  expect(told.length).toBeGreaterThan(10);
  for (const issue of told) {
    const all = changes(issue);
    expect(all.at(-1)?.to).toBe(issue.sprintIds.join(', '));
    all.slice(1).forEach(({ from }, index) => expect(from).toBe(all[index]?.to));
    const times = issue.changelog.map(({ created }) => created.getTime());
    expect(times).toEqual([...times].sort((a, b) => a - b));
    expect(Math.min(...times) >= issue.created.getTime() && Math.max(...times) <= issue.updated.getTime()).toBe(true);
  }
});

it('has Jira’s shape', async () => {
  const { body } = await site.call('sam', 'POST', '/changelog/bulkfetch', { issueIdsOrKeys: ['SHOP-57'], fieldIds: [sprintId] });
  const name = running?.name ?? '';
  const item = { field: 'Sprint', fieldId: sprintId, fieldtype: 'custom' };
  expect(body).toMatchObject({
    issueChangeLogs: [
      {
        issueId: String(site.idOf('SHOP-57')),
        changeHistories: [
          { created: '2026-10-24T08:13:44.123+0000', items: [{ ...item, from: '', fromString: '', to: running?.id, toString: name }] },
          { created: '2026-10-29T09:13:44.123+0000', items: [{ ...item, from: running?.id, fromString: name, to: '', toString: '' }] },
        ],
      },
    ],
  });
});

it('an issue that was created in its sprint has no change, and neither has a sub-task', () => {
  const inRunning = shop.filter(({ sprintIds }) => sprintIds.includes(running?.id ?? ''));
  const since = inRunning.filter(({ created }) => created > (running?.start ?? 0));
  expect(since.length).toBeGreaterThan(0);
  expect(since.flatMap(changes)).toEqual([]);
  expect(shop.find(({ key }) => key === 'SHOP-46')?.sprintIds).not.toEqual([]);
  expect(changes(shop.find(({ key }) => key === 'SHOP-46') as IssueRecord)).toEqual([]);
});
