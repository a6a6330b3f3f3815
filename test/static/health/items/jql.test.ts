import { DEFAULT_DEFINITION } from '../../../../src/core/definition/default-definition';
import { itemOf } from '../../../../src/core/health/backlog-item';
import { judge } from '../../../../src/core/readiness/judge';
import { decodeSearchedIssue } from '../../../../src/contract/jira-issue';
import { judgement } from '../../../../src/usecases/judgement';
import { choicesOf } from '../../../../static/health/items/choices';
import { filtered, ranked, type RankedItem } from '../../../../static/health/items/filter';
import { NONE, noFilter, plainView, type ItemFilter, type ItemsView } from '../../../../static/health/items/items-view';
import { searchOf, searchPath, type SearchWorld } from '../../../../static/health/items/jql';
import { openSprints } from '../../../../static/health/items/open-sprints';
import { lifeOf } from '../../../../static/health/item-life';
import { backlogFields, backlogJql } from '../../../../static/health/backlog-query';
import { readFieldIds } from '../../../../static/health/read-field-ids';
import { fetchIssues } from '../../../../static/health/reading/fetched-issues';
import { readListed } from '../../../../static/health/reading/listed-issues';
import { readSprints } from '../../../../static/health/read-sprints';
import type { Answer } from '../../../../static/shared/answer';
import { jiraClient } from '../../../../static/shared/jira-client';
import { seedShop } from '../../../../sandbox/seed/shop';
import { seedTeam } from '../../../../sandbox/seed/team';
import { app, now, siteWith } from '../../../sandbox/jira/site';
import { keysIn, rowsOf, SPRINTS } from './some-items';

const NOW = now.getTime();
const indexed = { entityType: 'issue', propertyKey: 'rnd-readiness', values: [{ path: 'band', type: 'string', searchAlias: 'rndBand' }, { path: 'missing', type: 'text', searchAlias: 'rndMissing' }, { path: 'score', type: 'number', searchAlias: 'rndScore' }] };
const given = <T>(answer: Answer<T>): T => {
  if (!answer.ok) throw new Error(JSON.stringify(answer.failure));
  return answer.value;
};

/** A project of the local Jira as the page reads it, every score stored, and what its search finds. */
async function backlogOf(projectKey: string) {
  const site = siteWith((jira) => {
    seedShop(jira);
    seedTeam(jira);
  }, { app: { ...app, indexedProperties: [indexed] } });
  const jira = jiraClient(async (path, init) => {
    const { status, body } = await site.call('priya', init?.method ?? 'GET', path, init?.body === undefined ? undefined : JSON.parse(init.body));
    return { status, text: async () => JSON.stringify(body) };
  });
  const fields = given(await readFieldIds(jira, DEFAULT_DEFINITION.fields));
  const listed = given(await readListed(jira, backlogJql(projectKey, null), null)).issues.map(({ id }) => id);
  const fetched = given(await fetchIssues(jira, listed, backlogFields(fields), [])).issues;
  const issues = listed.flatMap((id) => (fetched.has(id) ? [decodeSearchedIssue(fetched.get(id), fields)] : [])).filter(({ facts }) => facts.type.level === 0);
  for (const issue of issues) await site.call('priya', 'PUT', `/issue/${issue.facts.key}/properties/rnd-readiness`, judgement(issue, DEFAULT_DEFINITION, now, []));
  const all = ranked(issues.map((issue) => ({ ...itemOf(issue.facts, judge(issue.facts, DEFAULT_DEFINITION)), life: lifeOf(issue, fields.sprint) })));
  const sprints = openSprints(given(await readSprints(jira, projectKey)));
  const found = async (jql: string): Promise<readonly string[]> => {
    const { status, body } = await site.call('priya', 'POST', '/search/jql', { jql, fields: ['key'], maxResults: 5000 });
    if (status !== 200) throw new Error(JSON.stringify(body));
    return [...JSON.stringify(body).matchAll(/"key":"([A-Z]+-\d+)"/g)].map(([, key]) => key ?? '');
  };
  return { all, sprints, found, world: { projectKey, estimates: fields.estimates, sprints } satisfies SearchWorld };
}

const keysOf = (rows: readonly RankedItem[]) => rows.map(({ item }) => item.facts.key);

// hundreds of searches, on machines that do other things as well
jest.setTimeout(30_000);

describe.each(['SHOP', 'TEAM'])('Jira finds what the list of %s shows', (projectKey) => {
  let backlog: Awaited<ReturnType<typeof backlogOf>>;
  beforeAll(async () => {
    backlog = await backlogOf(projectKey);
  }, 30_000);

  const expectSame = async (filter: Partial<ItemFilter>, behind: readonly string[] | null = null) => {
    const { all, sprints, found, world } = backlog;
    const view: ItemsView = { ...plainView, filter: { ...noFilter, ...filter } };
    const shown = filtered(all, view.filter, { now: NOW, sprints, behind });
    if (shown.length === 0) return 0;
    const search = searchOf(view, all, shown, world);
    expect(search.kind).toBe('jql');
    if (search.kind === 'jql') expect({ jql: search.jql, keys: await found(search.jql) }).toEqual({ jql: search.jql, keys: keysOf(shown) });
    return shown.length;
  };

  it('for every choice of the filter alone', async () => {
    const { all, sprints } = backlog;
    expect(await expectSame({})).toBe(all.length);
    for (const [part, choices] of Object.entries(choicesOf(all, sprints))) {
      for (const { value } of choices) await expectSame({ [part]: value });
    }
    await expectSame({ unestimated: true });
    await expectSame({ stale: true });
  });

  it('for two choices at once', async () => {
    const { all, sprints } = backlog;
    const choices = choicesOf(all, sprints);
    for (const { value: missing } of choices.missing) {
      for (const { value: epic } of choices.epic) await expectSame({ missing, epic });
    }
    for (const { value: band } of choices.band) await expectSame({ band: band as 'ready', sprint: NONE, unestimated: true });
  });

  it('by keys where JQL has no word for it', async () => {
    const { all } = backlog;
    expect(await expectSame({ text: 'as a' })).toBeGreaterThan(1);
    expect(await expectSame({ keys: keysOf(all).slice(2, 4) })).toBe(2);
    expect(await expectSame({ figure: 'orphans' }, keysOf(all).slice(1, 4))).toBe(3);
  });
});

const world: SearchWorld = { projectKey: 'SHOP', estimates: ['customfield_10016'], sprints: SPRINTS };
const rows = rowsOf({}, { type: 'Bug "x"', estimate: 3 });
const jqlOf = (view: Partial<ItemsView>, filter: Partial<ItemFilter> = {}, over: Partial<SearchWorld> = {}) => searchOf({ ...plainView, ...view, filter: { ...noFilter, ...filter } }, rows, rows, { ...world, ...over });
const BASE = 'project = "SHOP" AND statusCategory != Done AND issuetype in ("Story", "Bug \\"x\\"")';

test.each<[string, ReturnType<typeof jqlOf>, string]>([
  ['a score says that it is a stored one', jqlOf({}, { band: 'ready' }), `stored: ${BASE} AND rndBand = "ready" ORDER BY Rank ASC`],
  ['a rule', jqlOf({}, { missing: 'has-criteria' }), `stored: ${BASE} AND rndMissing ~ "hascriteria" ORDER BY Rank ASC`],
  ['no sprint', jqlOf({}, { sprint: NONE }), `${BASE} AND (sprint is EMPTY OR sprint not in (7, 6)) ORDER BY Rank ASC`],
  ['no sprint where none is open', jqlOf({}, { sprint: NONE }, { sprints: openSprints([]) }), `${BASE} ORDER BY Rank ASC`],
  ['texts of the address stay texts', jqlOf({}, { status: '" OR key = X', epic: 'A") OR (b' }), `${BASE} AND parent = "A\\") OR (b" AND status = "\\" OR key = X" ORDER BY Rank ASC`],
  ['the oldest first', jqlOf({ sort: 'age', descending: true }), `${BASE} ORDER BY created ASC`],
  ['the latest change first', jqlOf({ sort: 'changed', descending: true }), `${BASE} ORDER BY updated DESC`],
  ['the largest first', jqlOf({ sort: 'estimate', descending: true }), `${BASE} ORDER BY cf[10016] DESC`],
  ['the lowest score first', jqlOf({ sort: 'score' }), `${BASE} ORDER BY rndScore ASC`],
  ['two estimate fields have no common order', jqlOf({ sort: 'estimate' }, {}, { estimates: ['customfield_1', 'customfield_2'] }), `${BASE} ORDER BY Rank ASC`],
  ['no estimate in either field', jqlOf({}, { unestimated: true }, { estimates: ['customfield_1', 'customfield_2'] }), `${BASE} AND cf[1] is EMPTY AND cf[2] is EMPTY ORDER BY Rank ASC`],
  ['no estimate where no field is known', jqlOf({}, { unestimated: true }, { estimates: [] }), 'key in (SHOP-1, SHOP-2) ORDER BY Rank ASC'],
  ['not scored', jqlOf({}, { band: NONE }), 'key in (SHOP-1, SHOP-2) ORDER BY Rank ASC'],
])('%s', (_, search, expected) => {
  expect(search.kind === 'jql' ? `${search.stored ? 'stored: ' : ''}${search.jql}` : search.kind).toBe(expected);
});

test('a rule without points, and an estimate that could not be read, go by keys', () => {
  const [row] = rowsOf({ missing: ['has-role'] });
  if (!row) throw new Error('no row');
  const findings = row.item.readiness.findings.map((finding) => ({ ...finding, lost: 0, level: 'required' as const }));
  const silent = [{ ...row, item: { ...row.item, readiness: { ...row.item.readiness, findings } } }];
  expect(searchOf({ ...plainView, filter: { ...noFilter, missing: 'has-role' } }, silent, silent, world)).toMatchObject({ jql: 'key in (SHOP-1) ORDER BY Rank ASC' });
  const unread = rowsOf({ estimate: undefined }, { estimate: null });
  expect(searchOf({ ...plainView, filter: { ...noFilter, unestimated: true } }, unread, unread.slice(1), world)).toMatchObject({ jql: 'key in (SHOP-2) ORDER BY Rank ASC' });
});

test('an address holds some hundred keys, and no more than that', () => {
  const many = (count: number) => rowsOf(...Array.from({ length: count }, () => ({})));
  const byText = (count: number) => searchOf({ ...plainView, filter: { ...noFilter, text: 'pay' } }, many(count), many(count), world);
  expect(keysIn(many(3))).toBe('1 2 3');
  expect(byText(300).kind).toBe('jql');
  expect(byText(2000)).toEqual({ kind: 'too-many' });
});

test('the path carries the whole search', () => {
  const jql = 'summary ~ "a & b" + 1';
  expect(new URL(searchPath(jql), 'https://x').searchParams.get('jql')).toBe(jql);
});
