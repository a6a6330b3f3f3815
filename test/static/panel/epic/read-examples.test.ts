import { readExamples } from '../../../../static/panel/epic/read-examples';
import { suggestForIssue } from '../../../../static/panel/epic/suggest-for-issue';
import { decodeSearchedIssue } from '../../../../src/contract/jira-issue';
import { jiraClient } from '../../../../static/shared/jira-client';

const IDS = { estimates: [], criteria: [], readiness: null, evidence: null };
const status = (key: string) => ({ name: key, statusCategory: { key } });
const linked = (key: string, summary: string, of: string) => ({ key, fields: { summary, status: status(of), issuetype: { name: 'Epic', hierarchyLevel: 1 } } });
const EPICS = ['Card payments', 'Product search'].map((summary, n) => ({ id: `${n + 1}`, key: `S-${n + 1}`, fields: { summary, status: status('new'), issuetype: { name: 'Epic', hierarchyLevel: 1 }, components: [{ id: '7', name: 'Payment' }] } }));
const item = (n: number) => {
  const of = n % 3;
  const parent = of === 2 ? linked('S-9', 'Returns', 'done') : linked(`S-${of + 1}`, '', 'new');
  const [summary, label] = [['Pay by card', 'money'], ['Find shoes', 'catalogue'], ['Send it back', 'parcel']][of] ?? [];
  return { id: String(100 + n), key: `S-${100 + n}`, fields: { summary: `${summary} ${n}`, status: status('new'), issuetype: { name: 'Story', hierarchyLevel: 0 }, parent, labels: [label], reporter: { accountId: `p${n % 4}` } } };
};
const ITEMS = Array.from({ length: 250 }, (_, n) => item(n));
const PROJECT = { issueTypes: [{ id: '10', hierarchyLevel: 0 }, { id: '11', hierarchyLevel: 1 }, { id: '12', hierarchyLevel: -1 }, { id: '13', hierarchyLevel: 2 }] };

/** A small Jira for these reads. @param over answers by a part of the path or the body */
function site(over: Readonly<Record<string, { readonly status: number; readonly body?: unknown }>> = {}) {
  const asked: string[] = [];
  const jira = jiraClient(async (path, init) => {
    const sent = (init?.body === undefined ? {} : JSON.parse(init.body)) as { jql?: string; issueIdsOrKeys?: string[] };
    asked.push(sent.jql ?? (sent.issueIdsOrKeys === undefined ? path : `fetch ${sent.issueIdsOrKeys.length}`));
    const said = Object.entries(over).find(([part]) => `${path} ${sent.jql ?? ''}`.includes(part))?.[1];
    const body = path.includes('/project/') ? PROJECT : sent.issueIdsOrKeys ? { issues: ITEMS.filter(({ id }) => sent.issueIdsOrKeys?.includes(id)) } : { issues: sent.jql?.includes('parent is not EMPTY') ? ITEMS : EPICS };
    const answer = said ?? { status: 200, body };
    return { status: answer.status, text: async () => JSON.stringify(answer.body ?? {}) };
  });
  return { jira, asked };
}

test('looks at the open epics and the newest items that belong to one, in at most six calls', async () => {
  const { jira, asked } = site();
  const examples = await readExamples(jira, 'S', IDS);
  expect(asked).toEqual([
    '/rest/api/3/project/S',
    'project = "S" AND issuetype in (11) AND statusCategory != Done ORDER BY updated DESC',
    'project = "S" AND issuetype in (10) AND parent is not EMPTY AND statusCategory != Done ORDER BY created DESC',
    'fetch 100',
    'fetch 100',
    'fetch 50',
  ]);
  if (!examples.ok || examples.value === null) throw new Error('Nothing was read.');
  expect(examples.value.items).toHaveLength(250);
  expect(examples.value.epics.map(({ key, open }) => [key, open])).toEqual([['S-1', true], ['S-2', true], ['S-9', false]]);
  expect(examples.value.names.get('7')).toBe('Payment');
});

const orphan = (summary: string, label: string) => decodeSearchedIssue({ ...item(0), id: '900', key: 'S-900', fields: { ...item(0).fields, parent: null, summary, labels: [label] } }, IDS);
const suggested = async (summary: string, label: string, declined: readonly number[] = []) => {
  const examples = await readExamples(site().jira, 'S', IDS);
  return examples.ok && examples.value !== null ? suggestForIssue(orphan(summary, label), examples.value, new Set(declined)) : [];
};

test('suggests with reasons in words, and never a done epic', async () => {
  const [first] = await suggested('Pay the card later', 'money');
  expect(first?.epic).toEqual({ id: 1, key: 'S-1', summary: 'Card payments' });
  expect(first?.why).toMatch(/card/);
  expect(first?.sure).toMatch(/in 10 of this project/);
  expect((await suggested('Send back a parcel', 'parcel')).map(({ epic }) => epic.key)).not.toContain('S-9');
});

test('no stays no', async () => {
  expect((await suggested('Pay the card later', 'money', [1])).map(({ epic }) => epic.key)).not.toContain('S-1');
});

test.each([
  ['a project without a level above its items', { '/project/': { status: 200, body: { issueTypes: [{ id: '10', hierarchyLevel: 0 }] } } }, { ok: true, value: null }],
  ['no answer about the project', { '/project/': { status: 500 } }, { ok: false }],
  ['no epics', { 'issuetype in (11)': { status: 500 } }, { ok: false }],
  ['no list of items', { 'parent is not EMPTY': { status: 403 } }, { ok: false }],
  ['no items', { '/bulkfetch': { status: 500 } }, { ok: false }],
  ['an issue of another shape', { '/bulkfetch': { status: 200, body: { issues: [{ id: '1', odd: true }, ITEMS[0]] } } }, { ok: true, value: { items: Array(3).fill(expect.objectContaining({ key: 'S-100' })) } }],
])('%s', async (_, over, expected) => {
  expect(await readExamples(site(over).jira, 'S', IDS)).toMatchObject(expected);
});
