import * as v from 'valibot';
import { readModules } from '../api/modules';
import type { Command } from './commands';

const destination = v.union([
  v.object({ url: v.string() }),
  v.variant('target', [
    v.object({ target: v.literal('issue'), issueKey: v.string() }),
    v.object({ target: v.literal('module'), moduleKey: v.string(), projectKey: v.string() }),
  ]),
]);

/** The address of a place in Jira, as @forge/bridge 7.2.0 names places. @throws Error for a kind of place that this site does not have */
async function address(data: unknown): Promise<string> {
  const parsed = v.safeParse(destination, data);
  if (!parsed.success) throw new Error(`router: this site has no such place: ${JSON.stringify(data)}`);
  const place = parsed.output;
  if (!('target' in place)) return new URL(place.url, location.origin).href;
  if (place.target === 'issue') return new URL(`/browse/${encodeURIComponent(place.issueKey)}`, location.origin).href;
  return new URL(await pagePath(place.moduleKey, place.projectKey), location.origin).href;
}

async function pagePath(moduleKey: string, projectKey: string): Promise<string> {
  const page = (await readModules({ projectKey })).find((module) => module.moduleKey === moduleKey);
  if (page === undefined || page.pagePath === null) throw new Error(`router: project ${projectKey} has no page "${moduleKey}" for this person.`);
  return page.pagePath;
}

export const getUrl: Command = (data) => address(data);

/** Within this site the page stays; addresses elsewhere open in a tab of their own, after the person agreed to leave. */
export const navigate: Command = async (data, { go }) => {
  const url = new URL(await address(data));
  const { type } = v.parse(v.looseObject({ type: v.optional(v.string()) }), data);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error(`router: ${url.protocol} addresses are refused.`);
  if (url.origin === location.origin && type !== 'new-tab') go(url.pathname + url.search + url.hash);
  else if (url.origin === location.origin || window.confirm(`You are leaving Jira for ${url.href}`)) window.open(url, '_blank', 'noopener');
};

export const reload: Command = () => location.reload();
