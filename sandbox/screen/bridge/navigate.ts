import * as v from 'valibot';
import type { Command } from './commands';

const target = v.variant('target', [
  v.looseObject({ target: v.literal('issue'), issueKey: v.string() }),
  v.looseObject({ target: v.literal('userProfile'), accountId: v.string() }),
  v.looseObject({ target: v.literal('module'), moduleKey: v.string(), projectKey: v.optional(v.string()) }),
]);
const destination = v.union([v.looseObject({ url: v.string() }), target]);

/** The address of a place in Jira. @throws Error for a kind of place that this site does not have */
function address(data: unknown): string {
  const parsed = v.safeParse(destination, data);
  if (!parsed.success) throw new Error(`router: this site has no such place: ${JSON.stringify(data)}`);
  const place = parsed.output;
  if ('url' in place && typeof place.url === 'string') return new URL(place.url, location.origin).href;
  if ('issueKey' in place && typeof place.issueKey === 'string') return new URL(`/browse/${encodeURIComponent(place.issueKey)}`, location.origin).href;
  throw new Error(`router: this site cannot go to ${JSON.stringify(data)}`);
}

export const getUrl: Command = (data) => address(data);

/** Within this site the page stays; addresses elsewhere open in a tab of their own, after the person agreed to leave. */
export const navigate: Command = (data, { go }) => {
  const url = new URL(address(data));
  const { type } = v.parse(v.looseObject({ type: v.optional(v.string()) }), data);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') throw new Error(`router: ${url.protocol} addresses are refused.`);
  if (url.origin === location.origin && type !== 'new-tab') go(url.pathname + url.search + url.hash);
  else if (url.origin === location.origin || window.confirm(`You are leaving Jira for ${url.href}`)) window.open(url, '_blank', 'noopener');
};

export const reload: Command = () => location.reload();
