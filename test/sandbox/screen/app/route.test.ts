import { readRoute } from '../../../../sandbox/screen/app/route';

test.each([
  ['/', { at: 'home' }],
  ['/browse/SHOP-7', { at: 'issue', issueKey: 'SHOP-7' }],
  ['/browse/shop-7/', { at: 'issue', issueKey: 'SHOP-7' }],
  ['/jira/projects', { at: 'projects' }],
  ['/issues/', { at: 'search' }],
  ['/issues/SHOP-7', { at: 'nowhere' }],
  ['/jira/software/c/projects/SHOP', { at: 'backlog', projectKey: 'SHOP' }],
  ['/jira/software/c/projects/SHOP/backlog', { at: 'backlog', projectKey: 'SHOP' }],
  ['/jira/software/projects/SHOP/backlog', { at: 'backlog', projectKey: 'SHOP' }],
  ['/jira/software/c/projects/SHOP/apps/a-1/e-2', { at: 'app-page', projectKey: 'SHOP', path: '/jira/software/c/projects/SHOP/apps/a-1/e-2' }],
  ['/jira/software/c/projects/SHOP/apps/a-1/e-2/overview/x', { at: 'app-page', projectKey: 'SHOP', path: '/jira/software/c/projects/SHOP/apps/a-1/e-2' }],
  ['/jira/software/c/projects/SHOP/settings/apps/a-1/e-2/x', { at: 'app-page', projectKey: 'SHOP', path: '/jira/software/c/projects/SHOP/settings/apps/a-1/e-2' }],
  ['/jira/software/c/projects/SHOP/settings/workflows', { at: 'workflows', projectKey: 'SHOP' }],
  ['/jira/software/c/projects/SHOP/settings/workflows/61fdb5fe-ffba', { at: 'workflow', projectKey: 'SHOP', workflowId: '61fdb5fe-ffba' }],
  ['/jira/software/c/projects/SHOP/settings/workflows/a/b', { at: 'nowhere' }],
  ['/jira/software/c/projects/SHOP/settings', { at: 'nowhere' }],
  ['/jira/software/c/projects/SHOP/apps/a-1', { at: 'nowhere' }],
  ['/jira/dashboards', { at: 'nowhere' }],
  ['/browse/', { at: 'nowhere' }],
])('%s', (path, route) => {
  expect(readRoute(path)).toEqual(route);
});
