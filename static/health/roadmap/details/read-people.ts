import * as v from 'valibot';
import type { BacklogItem } from '../../../../src/core/health/backlog-item';
import type { EpicWork } from '../../../../src/core/roadmap/roadmap-input';
import { decoded, type Answer } from '../../../shared/answer';
import type { JiraReader } from '../../../shared/patiently';
import { fetchIssues, FETCH_SIZE } from '../../reading/fetched-issues';

/** Who has to do with an epic: names, without any figure. */
export interface EpicPeople {
  /** The components of the epic and its open items, with who leads each; null where nobody does. */
  readonly components: readonly { readonly name: string; readonly lead: string | null }[];
  /** Names of the assignees of its open items, by name. */
  readonly assignees: readonly string[];
}

const components = v.array(v.object({ id: v.string(), name: v.string(), lead: v.optional(v.nullable(v.object({ displayName: v.string() })), null) }));
const assigned = v.object({ fields: v.object({ assignee: v.nullish(v.object({ displayName: v.string() })) }) });

/** Ids of the components of an epic and its open items. */
export const componentsOf = ({ epic, open }: Pick<EpicWork, 'epic' | 'open'>): ReadonlySet<string> => new Set([...epic.signals.components, ...open.flatMap(({ signals }) => signals?.components ?? [])]);

/** Two reads: the components of the project, and one open item of each assignee, for the name. Of more than a hundred people the first hundred. */
export async function readPeople(jira: JiraReader, projectKey: string, { epic, open }: EpicWork): Promise<Answer<EpicPeople>> {
  const wanted = componentsOf({ epic, open });
  const ids = [...oneOfEach(open).values()].slice(0, FETCH_SIZE);
  const [listed, items] = await Promise.all([
    wanted.size === 0 ? { ok: true as const, value: [] } : jira.get(`/rest/api/3/project/${encodeURIComponent(projectKey)}/components`),
    ids.length === 0 ? { ok: true as const, value: null } : fetchIssues(jira, ids, ['assignee'], []),
  ]);
  const leads = decoded(listed, (json) => v.parse(components, json));
  if (!leads.ok) return leads;
  if (!items.ok) return items;
  return {
    ok: true,
    value: {
      components: leads.value.flatMap(({ id, name, lead }) => (wanted.has(id) ? [{ name, lead: lead?.displayName ?? null }] : [])),
      assignees: [...new Set([...(items.value?.issues.values() ?? [])].flatMap(nameOf))].sort((a, b) => a.localeCompare(b)),
    },
  };
}

/** Ids of the items, one for each account id. */
const oneOfEach = (items: readonly BacklogItem[]): ReadonlyMap<string, number> => new Map(items.flatMap(({ facts }) => (facts.assignee === null ? [] : [[facts.assignee, facts.id] as const])));

function nameOf(issue: unknown): readonly string[] {
  const read = v.safeParse(assigned, issue);
  const name = read.success ? read.output.fields.assignee?.displayName : undefined;
  return name === undefined ? [] : [name];
}
