import type { Jira } from '../jira/jira';
import { addDemoIssues } from './demo-project';
import { giveBugWorkflow } from './bug-workflow';
import type { DemoIssue } from './demo-issue';
import { newProject } from './project';
import { shopDelivered } from './shop-delivered';
import { shopIssues } from './shop-issues';
import { shopLately } from './shop-lately';
import { shopPlanned } from './shop-planned';
import { shopReview } from './shop-review';
import { releaseTransition } from './shop-release';
import { addShopComponents, shopRoadmap } from './shop-roadmap';
import { addShopSecurity } from './shop-security';
import { addShopVersions } from './shop-versions';

/** Everything in SHOP, in the order of its backlog. */
export const wholeShop: readonly DemoIssue[] = [...shopIssues, ...shopDelivered, ...shopPlanned, ...shopReview, ...shopLately];

/** Fills the site with the demo project SHOP: a small web shop with a year of history and stories at every level of readiness. */
export function seedShop(jira: Jira, issues: readonly DemoIssue[] = wholeShop): void {
  const project = giveBugWorkflow(jira.state, newProject(jira.state, 'SHOP', 'Web shop', { transitions: [releaseTransition] }));
  addShopVersions(jira.state, project);
  addShopComponents(jira.state, project);
  addDemoIssues(jira.state, project, issues.map((issue, index) => ({ ...issue, ...shopRoadmap[index + 1] })));
  addShopSecurity(jira.state, project);
}
