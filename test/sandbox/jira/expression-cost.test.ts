import { shopSite } from './site';

/** SHOP-8 has two sub-tasks and one link; its epic has seven stories. */
it.each([
  ['issue.assignee', 1],
  ['[issue.assignee?.accountId, issue.assignee?.accountId]', 2],
  ['issue.status.category.key + issue.issueType.name + issue.summary', 0],
  ['issue.childIssues.map(i => i.key)', 1],
  ['issue.childIssues.map(i => i.assignee?.accountId)', 2],
  ['issue.childIssues.map(i => [i.assignee?.accountId, i.assignee?.accountId])', 3],
  ['issue.childIssues.map(i => i.comments.map(c => c.id))', 3],
  ['issue.childIssues.map(i => i.comments.length)', 2],
  ['issue.childIssues.map(i => i.comments?.length)', 2],
  ['issue.childIssues.map(i => i.links.length)', 3],
  ['issue.childIssues.map(i => i.customfield_10016)', 3],
  ["issue.childIssues.map(i => i.properties['a'])", 2],
  ["issue.childIssues.map(i => [i.properties.get('a'), i.properties.b])", 3],
  ["[issue.properties['a'], issue.properties['a']]", 2],
  ['issue.links.map(l => l.linkedIssue.assignee?.accountId)', 2],
  ["issue.epic.stories.map(i => i.parent.key)", 3],
  ["['assignee', 'key', 'labels'].map(n => typeof issue?.[n])", 2],
])('%s costs %i', async (expression, cost) => {
  const { body } = await shopSite().call('priya', 'POST', '/expression/evaluate?expand=meta.complexity', { expression: `let all = ${expression}; 1`, context: { issue: { key: 'SHOP-8' } } });
  expect(body).toMatchObject({ value: 1, meta: { complexity: { expensiveOperations: { value: cost } } } });
});
