import type { KvsStore } from './forge/kvs/store';
import type { Jira } from './jira/jira';
import { shopActivity } from './seed/shop-activity';
import { shopScores } from './seed/shop-scores';
import { countedDays, shopSnapshots } from './seed/shop-snapshots';

const day = 86_400_000;

/** What the app would have counted, recorded and stored of SHOP in the weeks before the demo, as its own storage and properties hold it: a past cannot be counted today. */
export function pastDemo(kvs: Pick<KvsStore, 'set'>, jira: Jira, now: Date): void {
  const shop = [...jira.state.projects.values()].find(({ key }) => key === 'SHOP');
  if (shop === undefined) throw new Error('There is no project SHOP.');
  kvs.set(`switched-on:${shop.id}`, { projectId: String(shop.id), since: now.getTime() - countedDays * day });
  for (const one of shopSnapshots(now)) kvs.set(`snapshot:${shop.id}:${one.day}`, one);
  for (const { key, value } of shopActivity(jira, shop.id, now)) kvs.set(key, value);
  for (const [id, value] of shopScores(jira, shop.id, now)) jira.state.issues.get(id)?.properties.set('rnd-readiness', value);
}
