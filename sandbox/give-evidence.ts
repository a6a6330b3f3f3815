import type { DemoParts } from './demo-parts';
import { listModules } from './forge/modules/list-modules';
import { findPlace } from './forge/modules/place';
import { dan, priya } from './jira/people';
import { reviewEvidence, shopReview } from './seed/shop-review';
import { wholeShop } from './seed/shop';

/** Dan ticks and Priya accepts, through the app's own panel. @throws Error with the app's words when it refuses */
export async function giveEvidence(parts: DemoParts): Promise<void> {
  const first = wholeShop.findIndex((issue) => issue === shopReview[0]) + 1;
  for (const [index, { ticks, accepted }] of reviewEvidence.entries()) {
    const key = `SHOP-${first + index}`;
    for (const criterion of ticks) await act(parts, key, dan.accountId, 'tick', { criterion, ticked: true });
    // nobody changed the description or the criteria since the story was written
    if (accepted) await act(parts, key, priya.accountId, 'accept', { texts: [null, null] });
  }
}

async function act({ manifest, site, resolvers, rest }: DemoParts, issueKey: string, accountId: string, door: string, payload: unknown): Promise<void> {
  const place = await findPlace({ projectKey: 'SHOP', issueKey }, accountId, rest, site.url);
  const module = place === null ? undefined : listModules(manifest, place, site).find(({ type }) => type === 'jira:issuePanel');
  if (module === undefined) throw new Error(`The app shows no panel on ${issueKey}.`);
  const result = await resolvers.invoke({ moduleKey: module.moduleKey, extension: module.extension, accountId }, door, payload);
  if (!result.success || JSON.stringify(result.body).startsWith('{"ok":false')) throw new Error(`${door} on ${issueKey} was refused: ${JSON.stringify(result)}`);
}
