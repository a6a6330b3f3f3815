import { shopIssues } from '../../../sandbox/seed/shop-issues';
import { adfProblem } from '../../../sandbox/jira/change/adf-problem';
import { wholeShop } from '../../../sandbox/seed/shop';
import { demoSite, now, shopSite } from '../jira/site';

const day = 24 * 60 * 60 * 1000;

describe('the beginning of SHOP', () => {
  const site = shopSite();

  it('has documents that Jira would take, and summaries of one line', () => {
    for (const { summary, description } of wholeShop) {
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

describe('the whole of SHOP', () => {
  const site = demoSite();
  const issues = [...site.jira.state.issues.values()].filter(({ key }) => key.startsWith('SHOP-'));

  it('begins with the first twenty, in their order', async () => {
    const { body } = await site.call('sam', 'POST', '/search/jql', { jql: 'project = SHOP order by Rank', fields: ['summary'], maxResults: 100 });
    expect(body).toMatchObject({ isLast: true, issues: wholeShop.map(({ summary }, index) => ({ key: `SHOP-${index + 1}`, fields: { summary } })) });
    expect(wholeShop.slice(0, 20)).toEqual(shopIssues);
  });

  it.each([
    ['issuetype = Epic', 4],
    ['type in subTaskIssueTypes()', 11],
    ['resolved < -300d', 6],
    ['status = Done and type not in subTaskIssueTypes()', 46],
    ['sprint in openSprints() and type = Story', 11],
    ['sprint in futureSprints()', 3],
    ['assignee is empty and type = Story and statusCategory = "To Do"', 18],
    ['created < -200d', 18],
    ['text ~ "feature switches"', 1],
  ])('has for %s %i', async (jql, number) => {
    expect((await site.call('sam', 'POST', '/search/approximate-count', { jql: `project = SHOP and ${jql}` })).body).toEqual({ count: number });
  });

  it('finished about as much in each of the last five sprints as a small team does', () => {
    const last = [...site.jira.state.sprints.values()].filter(({ name, state }) => name.startsWith('SHOP') && state === 'closed').slice(-5);
    const done = wholeShop.filter(({ status, type }) => status === 'Done' && type !== 'Epic' && type !== 'Sub-task');
    const points = last.map(({ start, completed }) =>
      done.filter(({ updated }) => now.getTime() - updated * day > (start?.getTime() ?? 0) && now.getTime() - updated * day <= (completed?.getTime() ?? 0)).reduce((sum, one) => sum + (one.points ?? 0), 0));
    expect(points).toEqual([25, 17, 24, 23, 21]);
  });

  it('has a history that leads to where each issue stands', () => {
    for (const issue of issues) {
      const moves = issue.changelog.flatMap(({ items }) => items).filter(({ field }) => field === 'status');
      const to = moves.at(-1)?.to ?? '10000';
      expect([issue.key, to]).toEqual([issue.key, issue.statusId]);
      const times = [issue.created, ...issue.changelog.map(({ created }) => created), issue.updated, now].map((date) => date.getTime());
      expect(times).toEqual([...times].sort((left, right) => left - right));
      expect(moves.slice(1).map(({ from }) => from)).toEqual(moves.slice(0, -1).map(({ to: reached }) => reached));
    }
  });

  it('has parents of the right level, and sub-tasks in the sprints of their parent', () => {
    const byId = new Map(issues.map((issue) => [issue.id, issue]));
    const level: Readonly<Record<string, number>> = { 10000: 1, 10001: 0, 10002: 0, 10004: 0, 10003: -1 };
    for (const issue of issues) {
      const parent = byId.get(issue.parentId ?? '');
      if (parent === undefined) continue;
      expect([issue.key, level[parent.typeId]]).toEqual([issue.key, (level[issue.typeId] ?? 0) + 1]);
      if (level[issue.typeId] === -1) expect(issue.sprintIds).toEqual(parent.sprintIds);
    }
  });
});
