import { shopIssues } from '../../../sandbox/seed/shop-issues';
import { adfProblem } from '../../../sandbox/jira/change/adf-problem';
import { shopSite } from '../jira/site';

describe('SHOP', () => {
  const site = shopSite();

  it('has documents that Jira would take, and summaries of one line', () => {
    for (const { summary, description } of shopIssues) {
      expect(description === null ? null : adfProblem(description)).toBeNull();
      expect(summary).toMatch(/^.{1,255}$/);
    }
  });

  it('is started, and in the order of the list', async () => {
    expect((await site.call('sam', 'GET', '/project/SHOP/properties/ready-done')).body).toEqual({ key: 'ready-done', value: { on: true } });
    const { body } = await site.call('sam', 'POST', '/search/jql', { jql: 'project = SHOP order by Rank', fields: ['summary'], maxResults: 100 });
    expect(body).toMatchObject({ issues: shopIssues.map(({ summary }, index) => ({ key: `SHOP-${index + 1}`, fields: { summary } })) });
  });

  it.each([
    ['a story that misses only its estimate', 'key = SHOP-5 and "Story Points" is empty and text ~ "acceptance criteria" and parent is not empty', 1],
    ['a story with a placeholder', 'type = Story and text ~ TBD', 1],
    ['stories without criteria', 'type = Story and statusCategory != Done and text !~ "acceptance criteria"', 2],
    ['one story without an epic', 'type = Story and parent is empty', 1],
    ['a story that has an open sub-task and an open blocker', 'parent = SHOP-8 and statusCategory != Done', 1],
    ['a finished epic', 'type = Epic and statusCategory = Done', 1],
    ['a finished story', 'type = Story and statusCategory = Done', 1],
    ['a bug', 'type = Bug', 1],
  ])('has %s', async (_, jql, count) => {
    expect((await site.call('sam', 'POST', '/search/approximate-count', { jql: `project = SHOP and ${jql}` })).body).toEqual({ count });
  });

  it('has a story that only waits for acceptance', async () => {
    const { body } = await site.call('sam', 'GET', '/issue/SHOP-16?fields=subtasks,issuelinks,status');
    expect(body).toMatchObject({ fields: { status: { name: 'In Review' }, issuelinks: [], subtasks: [{ fields: { status: { name: 'Done' } } }] } });
  });

  it('has no scores of its own', () => {
    for (const issue of site.jira.state.issues.values()) expect([...issue.properties.keys()]).toEqual([]);
  });
});
