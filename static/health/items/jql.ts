import { projectClause } from '../backlog-query';
import type { RankedItem } from './filter';
import { NONE, type ItemFilter, type ItemsView } from './items-view';
import { misses } from './missing-rules';
import type { OpenSprints } from './open-sprints';

/** The shown items as a search of Jira. */
export type JiraSearch =
  /** `stored`: Jira counts by the scores that were stored last, which can be older than those on the screen. */
  | { readonly kind: 'jql'; readonly jql: string; readonly stored: boolean }
  /** Only a list of keys says this set, and an address does not hold as many. */
  | { readonly kind: 'too-many' };

export interface SearchWorld {
  readonly projectKey: string;
  /** Ids of the estimate fields, `customfield_10016`. */
  readonly estimates: readonly string[];
  readonly sprints: OpenSprints;
}

/** Characters of an address: proxies and servers take 8 kB for the first line of a request, and a site's own name stands in it as well. */
const LONGEST = 6000;

/**
 * The shown items as JQL over Jira's fields and the indexed property; where JQL has no word for a part of the filter, as the list of their keys.
 * @param all the whole backlog
 * @param shown those that meet the filter
 */
export function searchOf(view: ItemsView, all: readonly RankedItem[], shown: readonly RankedItem[], world: SearchWorld): JiraSearch {
  const clauses = clausesOf(view.filter, all, world);
  const order = ` ORDER BY ${orderOf(view, world)}`;
  if (clauses !== null) return { kind: 'jql', jql: [...backlogClauses(all, world), ...clauses].join(' AND ') + order, stored: view.filter.band !== null || view.filter.missing !== null };
  const jql = `key in (${shown.map(({ item }) => item.facts.key).join(', ')})${order}`;
  return encodeURIComponent(jql).length > LONGEST ? { kind: 'too-many' } : { kind: 'jql', jql, stored: false };
}

/** The path below the site at which Jira lists what a search finds. */
export const searchPath = (jql: string): string => `/issues/?jql=${encodeURIComponent(jql)}`;

const quoted = (text: string): string => `"${text.replace(/["\\]/g, '\\$&')}"`;

/** JQL has no documented word for the hierarchy level, so the types of the backlog's items stand for “no epics and no sub-tasks”. */
function backlogClauses(all: readonly RankedItem[], { projectKey }: SearchWorld): readonly string[] {
  const types = [...new Set(all.map(({ item }) => item.facts.type.name))];
  return [projectClause(projectKey), 'statusCategory != Done', `issuetype in (${types.map(quoted).join(', ')})`];
}

/** Null where a part cannot be said: JQL searches whole words and stems, knows no figures, none of the points behind a rule, and not which change was the app's own. */
function clausesOf({ text, figure, band, missing, epic, sprint, type, status, unestimated, stale, keys }: ItemFilter, all: readonly RankedItem[], world: SearchWorld): readonly string[] | null {
  if (text.trim() !== '' || figure !== null || keys !== null || band === NONE || stale) return null;
  if (missing !== null && !isStoredAsMissing(missing, all)) return null;
  if (unestimated && !isEstimateSayable(all, world)) return null;
  return [
    ...(band === null ? [] : [`rndBand = ${quoted(band)}`]),
    ...(missing === null ? [] : [`rndMissing ~ ${quoted(missing.replaceAll('-', ''))}`]),
    ...(epic === null ? [] : [epic === NONE ? 'parent is EMPTY' : `parent = ${quoted(epic)}`]),
    ...(sprint === null ? [] : sprint === NONE ? noSprint(world.sprints) : [`sprint = ${sprint}`]),
    ...(type === null ? [] : [`issuetype = ${quoted(type)}`]),
    ...(status === null ? [] : [`status = ${quoted(status)}`]),
    ...(unestimated ? world.estimates.map((id) => `${clauseName(id)} is EMPTY`) : []),
  ];
}

/** The stored score names the rules that cost points; one that is required without points is missing on the screen alone. */
const isStoredAsMissing = (rule: string, all: readonly RankedItem[]): boolean =>
  all.every(({ item: { readiness } }) => !misses(readiness, rule) || readiness.findings.some((finding) => finding.rule === rule && finding.lost > 0));

/** An item whose estimate could not be read is EMPTY for JQL and no item without an estimate here. */
const isEstimateSayable = (all: readonly RankedItem[], { estimates }: SearchWorld): boolean => estimates.length > 0 && all.every(({ item }) => item.facts.estimate !== undefined);

/** Sprints that have ended do not count; `not in` alone would leave out the items without any. */
const noSprint = (sprints: OpenSprints): readonly string[] => (sprints.size === 0 ? [] : [`(sprint is EMPTY OR sprint not in (${[...sprints.keys()].join(', ')}))`]);

const clauseName = (fieldId: string): string => `cf[${fieldId.replace('customfield_', '')}]`;

function orderOf({ sort, descending }: ItemsView, { estimates }: SearchWorld): string {
  const [estimate, ...others] = estimates;
  const fields = { rank: 'Rank', score: 'rndScore', estimate: estimate === undefined || others.length > 0 ? 'Rank' : clauseName(estimate), age: 'created', changed: 'updated' };
  // the oldest was created first
  const down = sort === 'age' ? !descending : descending;
  return `${fields[sort]} ${down ? 'DESC' : 'ASC'}`;
}
