import * as v from 'valibot';
import { decodeSearchedIssue, type JiraIssue } from '../../../src/contract/jira-issue';
import type { FieldIds } from '../../../src/contract/jira-fields';
import { signalsOf } from '../../../src/core/roadmap/signals-of';
import type { EpicToFill, LinkableItem } from '../../../src/core/roadmap/suggestion-input';
import type { IssueFacts, LinkedIssue } from '../../../src/core/story/issue-facts';
import { FETCH_SIZE, fetchIssues } from '../../health/reading/fetched-issues';
import { decoded, type Answer } from '../../shared/answer';
import { readProjectTypes } from '../../shared/epics/project-types';
import type { JiraReader } from '../../shared/patiently';

/** What the suggestions of one issue are learned from. */
export interface Examples {
  readonly items: readonly LinkableItem[];
  readonly epics: readonly EpicToFill[];
  /** Of each open epic, by key. */
  readonly open: ReadonlyMap<string, { readonly id: number; readonly summary: string }>;
  /** Of items and epics, by key. */
  readonly summaries: ReadonlyMap<string, string>;
  /** Of components and versions, by id. */
  readonly names: ReadonlyMap<string, string>;
}

/** A page that asks for fields holds at most as many (`POST /rest/api/3/search/jql`). */
export const MOST_EPICS = 100;
/** Three calls side by side: enough to know epics by. */
export const MOST_ITEMS = 3 * FETCH_SIZE;

const EPIC_FIELDS = ['summary', 'description', 'issuetype', 'status', 'labels', 'components', 'fixVersions', 'issuelinks'];
const ITEM_FIELDS = [...EPIC_FIELDS, 'parent', 'assignee', 'reporter'];

const page = v.object({ issues: v.array(v.looseObject({ id: v.pipe(v.string(), v.regex(/^\d{1,15}$/)) })) });

/**
 * A bounded look at the project for the panel of one issue: the open epics that changed last, and the newest open items that belong to an epic. Up to
 * these bounds it is what the roadmap learns from, so that both say the same. Six calls of Jira at most, in three rounds, as the reader. Null: the
 * project has no level above its items.
 */
export async function readExamples(jira: JiraReader, projectKey: string, fieldIds: FieldIds): Promise<Answer<Examples | null>> {
  const types = await readProjectTypes({ get: jira.get }, projectKey);
  if (types === null) return { ok: false, failure: { kind: 'unavailable', status: 0, details: [] } };
  if (types.epics.length === 0 || types.standard.length === 0) return { ok: true, value: null };
  const project = `project = "${projectKey.replace(/["\\]/g, '\\$&')}"`;
  const [epics, listed] = await Promise.all([
    search(jira, { jql: `${project} AND issuetype in (${types.epics.join(', ')}) AND statusCategory != Done ORDER BY updated DESC`, fields: EPIC_FIELDS, maxResults: MOST_EPICS }),
    search(jira, { jql: `${project} AND issuetype in (${types.standard.join(', ')}) AND parent is not EMPTY AND statusCategory != Done ORDER BY created DESC`, fields: ['key'], maxResults: MOST_ITEMS }),
  ]);
  if (!epics.ok) return epics;
  if (!listed.ok) return listed;
  const ids = listed.value.map(({ id }) => id);
  const lots = Array.from({ length: Math.ceil(ids.length / FETCH_SIZE) }, (_, n) => ids.slice(n * FETCH_SIZE, (n + 1) * FETCH_SIZE));
  const fetched = await Promise.all(lots.map((lot) => fetchIssues(jira, lot, ITEM_FIELDS, [])));
  const refused = fetched.find((answer) => !answer.ok);
  if (refused !== undefined && !refused.ok) return refused;
  const items = fetched.flatMap((answer) => (answer.ok ? [...answer.value.issues.values()] : []));
  return { ok: true, value: examplesOf(readable(items, fieldIds), readable(epics.value, fieldIds)) };
}

const search = async (jira: JiraReader, body: object) => decoded(await jira.post('/rest/api/3/search/jql', body), (json) => v.parse(page, json).issues);

/** One odd issue should not silence the rest. */
const readable = (issues: readonly unknown[], fieldIds: FieldIds): readonly JiraIssue[] =>
  issues.flatMap((json) => {
    try {
      return [decodeSearchedIssue(json, fieldIds)];
    } catch {
      return [];
    }
  });

/** An epic that is done, or not among those that were read, stays in as a rival: an issue that looks like its own is left alone. */
function examplesOf(items: readonly JiraIssue[], epics: readonly JiraIssue[]): Examples {
  const open = new Map(epics.map(({ facts }) => [facts.key, { id: facts.id, summary: facts.summary }]));
  const others = new Map(items.flatMap(({ facts: { parent } }) => (parent === null || open.has(parent.key) ? [] : [[parent.key, parent] as const])));
  return {
    items: items.map(({ facts }) => linkable(facts)),
    epics: [...epics.map(({ facts }) => ({ key: facts.key, open: true, signals: signalsOf(facts) })), ...[...others.values()].map(rival)],
    open,
    summaries: new Map([...items, ...epics].map(({ facts }) => [facts.key, facts.summary])),
    names: new Map([...items, ...epics].flatMap(({ facts: { fields } }) => [...namesIn(fields.components), ...namesIn(fields.fixVersions)])),
  };
}

export const linkable = (facts: IssueFacts): LinkableItem => ({
  key: facts.key,
  id: facts.id,
  epic: facts.parent?.key ?? null,
  reporter: facts.reporter?.accountId ?? null,
  assignee: facts.assignee,
  signals: signalsOf(facts),
});

const rival = ({ key, summary }: LinkedIssue): EpicToFill => ({ key, open: false, signals: signalsOf({ summary, description: null, fields: {} }) });

const named = v.array(v.object({ id: v.string(), name: v.string() }));

export function namesIn(field: unknown): readonly (readonly [string, string])[] {
  const read = v.safeParse(named, field);
  return read.success ? read.output.map(({ id, name }) => [id, name] as const) : [];
}
