import type { DemoParts } from './demo-parts';
import { gateFromApp } from './forge/gate-from-app';
import { listModules } from './forge/modules/list-modules';
import { findPlace } from './forge/modules/place';
import { attachGate } from './seed/attach-gate';
import { giveEvidence } from './give-evidence';

/**
 * The demo projects' gates, made by the app and attached by a Jira administrator: SHOP refuses, TEAM observes. Then what people
 * did in the panel of the stories in review, so that some may be done.
 * @throws Error with the app's words when it gives none
 */
export async function gateDemo(parts: DemoParts): Promise<void> {
  await gate(parts, 'SHOP', 'enforce');
  await gate(parts, 'TEAM', 'observe');
  await giveEvidence(parts);
}

async function gate({ manifest, site, resolvers, jira, rest }: DemoParts, projectKey: string, mode: 'observe' | 'enforce'): Promise<void> {
  const administrator = jira.people.find(({ global }) => global.includes('ADMINISTER'));
  if (administrator === undefined) throw new Error('Nobody here administers Jira.');
  const place = await findPlace({ projectKey, issueKey: null }, administrator.accountId, rest, site.url);
  const [module] = place === null ? [] : listModules(manifest, place, site);
  if (module === undefined) throw new Error(`The app shows no screen in ${projectKey}.`);
  attachGate(jira, { projectKey, toStatusCategory: 'done', ...(await gateFromApp(resolvers, module, administrator.accountId, mode)) });
}
