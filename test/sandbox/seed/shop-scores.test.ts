import { seedShop } from '../../../sandbox/seed/shop';
import { shopScores } from '../../../sandbox/seed/shop-scores';
import { decodeStoredReadiness } from '../../../src/contract/stored-readiness';
import { shelfLifeOf } from '../../../src/contract/stored-shelf-life';
import { now, siteWith } from '../jira/site';

const { jira } = siteWith((jira) => seedShop(jira));
const shop = [...jira.state.projects.values()].find(({ key }) => key === 'SHOP')?.id ?? '';
const scores = [...shopScores(jira, shop, now)].map(([id, value]) => ({ issue: jira.state.issues.get(id), stored: decodeStoredReadiness(value) }));

test('the app reads each of them as ready, from before the issue was finished', () => {
  expect(scores.length).toBeGreaterThan(10);
  for (const { issue, stored } of scores) {
    const shelf = shelfLifeOf(stored);
    expect(shelf?.kind).toBe('ready');
    expect(shelf?.kind === 'ready' && shelf.since).toBeLessThan(issue?.statusCategoryChanged.getTime() ?? 0);
  }
});

test('some were never ready', () => {
  const finished = [...jira.state.issues.values()].filter(({ projectId, resolved }) => projectId === shop && resolved !== null && resolved.getTime() > now.getTime() - 55 * 86_400_000);
  expect(scores.length).toBeLessThan(finished.length);
});
