import { readCsv } from '../../../files/csv/read-csv';
import { readLines } from '../../../files/read-lines';
import { addBacklog, importBacklog } from '../../../sandbox/seed/import-backlog';
import { projectKeyFor } from '../../../sandbox/seed/project-key';
import { shopSite, storyPoints } from '../jira/site';

describe('an imported backlog', () => {
  it('tells after each issue how far it is', () => {
    const told: [number, number][] = [];
    addBacklog(shopSite().jira, 'stories.txt', readLines('Pay\nShip\nReturn'), (done, total) => told.push([done, total]));
    expect(told).toEqual([[1, 3], [2, 3], [3, 3]]);
  });

  it('becomes a started project with its own keys, parents, links and order', async () => {
    const site = shopSite();
    const file = readCsv('web.csv', [
      'Issue key,Issue Type,Summary,Status,Story Points,Parent key,Inward issue link (Blocks),Labels,Priority',
      'WEB-9,Sub-task,Sub,In Review,,WEB-4,,,', 'WEB-4,Story,Later,To Do,5,WEB-7,WEB-2,a b,High', 'WEB-2,Task,Sooner,Done,,,,,Odd', 'WEB-7,Epic,Big,To Do,,,,,', 'WEB-5,Story,Far,Doing,,OLD-1,,,',
    ].join('\n'));
    const imported = addBacklog(site.jira, '/some/where/web.csv', file);
    expect(imported).toMatchObject({ projectKey: 'WEB', projectName: 'web', issues: 5 });
    expect(imported.notes).toContain('Epics that are named as parents but are not in the file: 1. Each is shown as an empty epic.');
    const { body } = await site.call('priya', 'POST', '/search/jql', { jql: 'project = WEB order by Rank', fields: ['summary', 'parent', 'status', 'issuelinks', 'labels', 'priority', storyPoints] });
    expect(body).toMatchObject({
      issues: [
        { key: 'WEB-9', fields: { parent: { key: 'WEB-4' }, status: { name: 'In Review' } } },
        { key: 'WEB-4', fields: { parent: { key: 'WEB-7' }, [storyPoints]: 5, labels: ['a', 'b'], priority: { name: 'High' }, issuelinks: [{ inwardIssue: { key: 'WEB-2' } }] } },
        { key: 'WEB-2', fields: { status: { name: 'Done' }, priority: { name: 'Medium' } } },
        { key: 'WEB-7' },
        { key: 'WEB-5', fields: { status: { name: 'In Progress' }, parent: { key: 'WEB-10', fields: { summary: 'OLD-1 (not in the file)' } } } },
        { key: 'WEB-10' },
      ],
    });
    expect((await site.call('sam', 'GET', '/project/WEB/properties/ready-done')).body).toMatchObject({ value: { on: true } });
    expect((await site.call('otto', 'GET', '/project/WEB')).status).toBe(404);
    expect(site.events).toHaveLength(0);
  });

  it('is renamed when its project key is taken, and numbered anew when keys are mixed', () => {
    const { jira } = shopSite();
    const taken = addBacklog(jira, 'my-backlog.csv', readCsv('x.csv', 'Issue key,Summary\nSHOP-31,A\nSHOP-30,B\n'));
    expect(taken.projectKey).toBe('MB');
    expect(taken.notes).toContain('The project key SHOP is taken here, so SHOP-1 became MB-1, and so on.');
    expect([jira.state.issueIdByKey.has('MB-31'), jira.state.issueIdByKey.has('MB-30')]).toEqual([true, true]);
    const mixed = addBacklog(jira, 'mixed.csv', readCsv('x.csv', 'Issue key,Summary\nA-31,A\nB-30,B\n'));
    expect(mixed.projectKey).toBe('MIXE');
    expect(mixed.notes.join(' ')).toContain('numbered anew from MIXE-1');
    expect([jira.state.issueIdByKey.has('MIXE-1'), jira.state.issueIdByKey.has('MIXE-2')]).toEqual([true, true]);
  });

  it('of 10,000 lines is searchable', async () => {
    const site = shopSite();
    addBacklog(site.jira, 'big.txt', readLines(Array.from({ length: 10_000 }, (_, index) => `As a user, I want thing ${index}`).join('\n')));
    const { body } = await site.call('priya', 'POST', '/search/jql', { jql: 'project = BIG and summary ~ "thing 9999" order by Rank', fields: ['key'] });
    expect(body).toMatchObject({ isLast: true, issues: [{ key: 'BIG-10000' }] });
  });

  it('that cannot be read is refused in one line', async () => {
    await expect(importBacklog(shopSite().jira, '/no/such/file.csv')).rejects.toMatchObject({ name: 'BacklogFileError' });
  });

  it.each([
    ['backlog.csv', [], 'BACK'],
    ['backlog.csv', ['BACK', 'BACK2'], 'BACK3'],
    ['/a/b/Team Blue sprint.csv', [], 'TBS'],
    ['2026.txt', [], 'FILE'],
    ['x.txt', [], 'FILE'],
    ['übersicht.txt', [], 'UBER'],
    ['12-a-b.csv', [], 'AB'],
  ])('in %s beside %j has the key %s', (path, taken, key) => {
    expect(projectKeyFor(path, new Set(taken))).toBe(key);
  });
});
