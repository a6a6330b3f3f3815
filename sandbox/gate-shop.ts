import { gateFromApp } from './forge/gate-from-app';
import type { Resolvers } from './forge/bridge/invoke';
import type { Rest } from './forge/fetch/to-jira';
import type { Manifest } from './forge/manifest-schema';
import { listModules, type Site } from './forge/modules/list-modules';
import { findPlace } from './forge/modules/place';
import type { Jira } from './jira/jira';
import { attachGate } from './seed/attach-gate';

export interface GateParts {
  readonly manifest: Manifest;
  readonly site: Site;
  readonly resolvers: Resolvers;
  readonly jira: Jira;
  readonly rest: Rest;
}

/** The demo project's gate: made by the app, attached by a Jira administrator. @throws Error with the app's words when it gives none */
export async function gateShop({ manifest, site, resolvers, jira, rest }: GateParts): Promise<void> {
  const administrator = jira.people.find(({ global }) => global.includes('ADMINISTER'));
  if (administrator === undefined) throw new Error('Nobody here administers Jira.');
  const place = await findPlace({ projectKey: 'SHOP', issueKey: null }, administrator.accountId, rest, site.url);
  const [module] = place === null ? [] : listModules(manifest, place, site);
  if (module === undefined) throw new Error('The app shows no screen in SHOP.');
  const gate = await gateFromApp(resolvers, module, administrator.accountId);
  attachGate(jira, { projectKey: 'SHOP', toStatusCategory: 'done', ...gate });
}
