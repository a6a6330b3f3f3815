import * as v from 'valibot';
import type { BacklogItem } from '../../../src/core/health/backlog-item';
import { decoded } from '../../shared/answer';
import { countText } from '../../../src/core/count-text';
import type { JiraClient } from '../../shared/jira-client';
import type { Plan } from './plan';

/** Jira reads at most 100 issues at once (`POST /rest/api/3/issue/bulkfetch`). */
const AT_ONCE = 100;
const MOST_NAMES = 6;

const read = v.object({ issues: v.array(v.object({ fields: v.object({ watches: v.optional(v.object({ watchCount: v.number() })) }) })) });

/**
 * How often somebody watches these issues, all of them together: who it is, Jira tells only with a further permission. Null where Jira does not say.
 */
export async function readWatches(jira: JiraClient, keys: readonly string[]): Promise<number | null> {
  let sum = 0;
  for (let from = 0; from < keys.length; from += AT_ONCE) {
    const answer = decoded(await jira.post('/rest/api/3/issue/bulkfetch', { issueIdsOrKeys: keys.slice(from, from + AT_ONCE), fields: ['watches'] }), (json) => v.parse(read, json).issues);
    if (!answer.ok) return null;
    for (const { fields } of answer.value) {
      if (fields.watches === undefined) return null;
      sum += fields.watches.watchCount;
    }
  }
  return sum;
}

/**
 * Who gets a message. Jira tells about an edit, a comment and a move to the reporter, the assignee and the watchers (its default notification scheme);
 * a site may have another, so this is the most. Jira's `notifyUsers=false` would silence an edit for administrators only, and comments never.
 * @param me who acts, and is not told of their own changes by default
 */
export function recipientWords(plan: Plan, items: readonly BacklogItem[], watches: number | null, me: string | null): readonly string[] {
  const mentioned = new Map(plan.does === 'ask' ? items.flatMap(({ facts: { reporter } }) => (reporter === null ? [] : [[reporter.accountId, reporter.displayName] as const])) : []);
  const others = new Set(items.flatMap(({ facts: { reporter, assignee } }) => [reporter?.accountId, assignee]).filter((id) => typeof id === 'string' && id !== me && !mentioned.has(id)));
  const watching = watches === null ? 'whoever watches these items' : watches === 0 ? null : `whoever watches these items (${countText(watches, 'watch', 'watches')} in all)`;
  const people = others.size === 0 ? null : `${mentioned.size > 0 ? 'up to ' : ''}${countText(others.size, 'person', 'people')} who ${others.size === 1 ? 'is' : 'are'} reporter or assignee`;
  const more = [people, watching].filter((one) => one !== null);
  return [
    ...(mentioned.size > 0 ? [`Jira notifies ${namesOf([...mentioned.values()])}, mentioned as reporter.`] : []),
    more.length === 0 ? `Jira notifies nobody ${mentioned.size > 0 ? 'else' : 'but you, as far as it can be seen'}.` : `Jira may ${mentioned.size > 0 ? 'also ' : ''}notify ${more.join(' and ')}: one message an item.`,
  ];
}

const namesOf = (names: readonly string[]): string => {
  if (names.length > MOST_NAMES) return `${names.length} people`;
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
};
