import { doc, p } from '../../support/adf';
import { evidenceField, type Site, shopSite, type Who } from './site';

/** What only the hidden issues have. */
const word = 'Zanzibar';
const api = (fields: object) => ({ fields: { project: { key: 'SHOP' }, ...fields } });

/**
 * SHOP with a hidden story (SHOP-5: text, comment, property, sub-task SHOP-21, blocked by SHOP-6, which became so while all could see it) and
 * a hidden epic (SHOP-1, parent of SHOP-7).
 */
async function hiding(level: string): Promise<Site> {
  const site = shopSite();
  const as = async (who: Who, method: string, path: string, body?: unknown): Promise<void> => {
    const { status } = await site.call(who, method, path, body);
    if (status >= 300) throw new Error(`${method} ${path}: ${status}`);
  };
  await as('priya', 'POST', '/issue', api({ issuetype: { name: 'Sub-task' }, parent: { key: 'SHOP-5' }, summary: `${word} part` }));
  await as('priya', 'POST', '/issueLink', { type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-6' }, outwardIssue: { key: 'SHOP-5' } });
  await as('priya', 'POST', '/issue/SHOP-5/comment', { body: doc(p(`${word} comment`)) });
  await as('priya', 'PUT', '/issue/SHOP-5/properties/score', { score: 7, text: word });
  await as('priya', 'PUT', '/issue/SHOP-7', { fields: { parent: { key: 'SHOP-2' } } });
  await as('priya', 'PUT', '/issue/SHOP-7', { fields: { parent: { key: 'SHOP-1' } } });
  await as('priya', 'PUT', '/issue/SHOP-5', { fields: { summary: `${word} story`, description: doc(p(word)), labels: [word] } });
  await as('priya', 'PUT', '/issue/SHOP-1', { fields: { summary: `${word} epic`, security: { name: level } } });
  await as('priya', 'PUT', '/issue/SHOP-5', { fields: { security: { name: level } } });
  return site;
}

type Ask = (site: Site, who: Who) => Promise<{ readonly status: number; readonly body: unknown }>;
const get = (path: string): Ask => (site, who) => site.call(who, 'GET', path);
const post = (path: string, body: unknown): Ask => (site, who) => site.call(who, 'POST', path, body);
const evaluate = (expression: string, context: object): Ask => post('/expression/evaluate', { expression, context });
const shop = 'project = SHOP order by key';
const of = (key: string) => ({ issue: { key } });

/** Ways in which something of the hidden issues could be read; priya, who may, gets it in each of them. */
const reads: readonly (readonly [string, Ask])[] = [
  ['a search with fields', post('/search/jql', { jql: shop, fields: ['*all'], properties: ['score'], maxResults: 100 })],
  ['a search by GET', get(`/search/jql?jql=${encodeURIComponent(shop)}&fields=key&maxResults=100`)],
  ['a search for its ids', post('/search/jql', { jql: `project = SHOP and summary ~ ${word}`, fields: ['id', 'key'] })],
  ['bulkfetch', post('/issue/bulkfetch', { issueIdsOrKeys: ['SHOP-1', 'SHOP-5', 'SHOP-6', 'SHOP-7', 'SHOP-21'], fields: ['*all'], properties: ['score'] })],
  ['changelog/bulkfetch', post('/changelog/bulkfetch', { issueIdsOrKeys: ['SHOP-5', 'SHOP-6', 'SHOP-7'] })],
  ['the history of what it is linked to', get('/issue/SHOP-6/changelog')],
  ['the history of what it was a parent of', get('/issue/SHOP-7/changelog')],
  ['links of another issue', get('/issue/SHOP-6?fields=issuelinks')],
  ['the parent of another issue', get('/issue/SHOP-7?fields=parent')],
  ['links in an expression', evaluate('issue.links.map(l => l.linkedIssue.key + l.linkedIssue.summary)', of('SHOP-6'))],
  ['the parent in an expression', evaluate('[issue.parent?.key, issue.epic?.summary]', of('SHOP-7'))],
  ['history in an expression', evaluate("issue.changelogs.map(c => c.items.map(i => i.toString + i.fromString))", of('SHOP-6'))],
  ['the newest link in an expression', evaluate("issue.getNewestChangelog('issuelinks')?.items?.map(i => i.toString)", of('SHOP-6'))],
  ['new Issue in an expression', evaluate("new Issue('SHOP-5')?.summary", of('SHOP-6'))],
];

/** Calls about the issue itself, which answer like those about an absent one. */
const calls = ([
  ['reading it', 'GET', '/issue/SHOP-5'],
  ['reading its sub-task', 'GET', '/issue/SHOP-21'],
  ['its history', 'GET', '/issue/SHOP-5/changelog'],
  ['its comments', 'GET', '/issue/SHOP-5/comment'],
  ['its transitions', 'GET', '/issue/SHOP-5/transitions'],
  ['its properties', 'GET', '/issue/SHOP-5/properties'],
  ['a property', 'GET', '/issue/SHOP-5/properties/score'],
  ['permissions', 'GET', '/mypermissions?permissions=EDIT_ISSUES&issueKey=SHOP-5'],
  ['an edit', 'PUT', '/issue/SHOP-5', () => ({ fields: { summary: 'x' } })],
  ['a deletion', 'DELETE', '/issue/SHOP-5'],
  ['a comment', 'POST', '/issue/SHOP-5/comment', () => ({ body: doc(p('x')) })],
  ['a transition', 'POST', '/issue/SHOP-5/transitions', () => ({ transition: { id: '41' } })],
  ['a property to write', 'PUT', '/issue/SHOP-5/properties/score', () => ({})],
  ['an expression', 'POST', '/expression/evaluate', () => ({ expression: 'issue.key', context: of('SHOP-5') })],
  ['an expression over several', 'POST', '/expression/evaluate', () => ({ expression: 'all.length', context: { custom: { all: [{ type: 'issue', key: 'SHOP-6' }, { type: 'issue', key: 'SHOP-5' }] } } })],
  ['a link', 'POST', '/issueLink', () => ({ type: { name: 'Blocks' }, inwardIssue: { key: 'SHOP-7' }, outwardIssue: { key: 'SHOP-5' } })],
  ['ranking it', 'PUT', '/rest/agile/1.0/issue/rank', () => ({ issues: ['SHOP-5'], rankBeforeIssue: 'SHOP-6' })],
  ['ranking beside it', 'PUT', '/rest/agile/1.0/issue/rank', () => ({ issues: ['SHOP-7'], rankBeforeIssue: 'SHOP-5' })],
  ['a search for its key', 'POST', '/search/jql', () => ({ jql: 'key = SHOP-5' })],
  ['a search for its children', 'POST', '/search/jql', () => ({ jql: 'parent = SHOP-1' })],
  ['a story in its epic', 'POST', '/issue', () => api({ issuetype: { name: 'Story' }, summary: 'x', parent: { key: 'SHOP-1' } })],
] as const).map(([name, method, path, body = () => undefined]) => [name, method, path, body] as const);

/** Every account that the level leaves out, by the level. */
const outside: readonly (readonly [string, Who])[] = [['Product team', 'sam'], ['Legal', 'sam'], ['Legal', 'dan'], ['Legal', 'ada'], ['Legal', 'app']];
const told = ({ body }: { readonly body: unknown }, site: Site): boolean =>
  new RegExp(`${word}|"SHOP-(1|5|21)"|SHOP-5(?!\\d)|"id":"?(${['SHOP-1', 'SHOP-5', 'SHOP-21'].map((key) => site.idOf(key)).join('|')})"?[,}]`).test(JSON.stringify(body));

describe.each(outside)('an issue of the level %s is hidden from %s', (level, who) => {
  let site: Site;
  beforeAll(async () => {
    site = await hiding(level);
  });

  it.each(reads)('in %s', async (_, ask) => {
    const answer = await ask(site, who);
    expect([answer.status, told(answer, site), told(await ask(site, 'priya'), site)]).toEqual([200, false, true]);
  });

  it.each(calls)('from %s, as if it were absent', async (_, method, path, body) => {
    const answer = await site.call(who, method, path, body());
    const absent = await site.call(who, method, path.replace(/SHOP-(5|21)\b/, 'SHOP-99'), JSON.parse(JSON.stringify(body() ?? null).replace(/SHOP-(1|5|21)"/g, 'SHOP-99"')) ?? undefined);
    expect([answer.status >= 400, JSON.stringify(answer).replace(/SHOP-\d+/g, '')]).toEqual([true, JSON.stringify(absent).replace(/SHOP-\d+/g, '')]);
    expect(JSON.stringify(answer)).not.toContain(word);
  });

  it('in counts', async () => {
    const count = async (one: Who): Promise<unknown> => (await site.call(one, 'POST', '/search/approximate-count', { jql: 'project = SHOP' })).body;
    expect([await count(who), await count('priya')]).toEqual([{ count: 18 }, { count: 21 }]);
  });

  it('in bulk', async () => {
    const answer = await site.call(who, 'GET', '/bulk/issues/transition?issueIdsOrKeys=SHOP-5,SHOP-6');
    expect([400, 403]).toContain(answer.status);
  });

  it('stays as it is', async () => {
    expect((await site.call('priya', 'GET', '/issue/SHOP-5?fields=summary,status')).body).toMatchObject({ fields: { summary: `${word} story`, status: { name: 'To Do' } } });
  });
});

describe('the app and an issue that it may not see', () => {
  it('is told of a change, without a parent that it may not see', async () => {
    const site = await hiding('Legal');
    await site.call('priya', 'PUT', '/issue/SHOP-7', { fields: { labels: ['x'] } });
    await site.call('priya', 'PUT', '/issue/SHOP-5', { fields: { labels: ['x'] } });
    const [visible, hidden] = site.events.slice(-2);
    expect([visible?.eventType, hidden?.eventType, hidden?.issueId]).toEqual(['avi:jira:updated:issue', 'avi:jira:updated:issue', String(site.idOf('SHOP-5'))]);
    expect(JSON.stringify(visible?.payload)).not.toContain(word);
  });

  it.each(['Product team', 'Legal'])('writes its fields only where it sees: %s', async (level) => {
    const site = await hiding(level);
    const value = { issue: site.idOf('SHOP-5'), accepted: true };
    const { status } = await site.call('app', 'PUT', `/app/field/${evidenceField}/value`, { updates: [{ issueIds: [site.idOf('SHOP-5')], value }] });
    expect(status).toBe(level === 'Legal' ? 400 : 204);
  });
});
