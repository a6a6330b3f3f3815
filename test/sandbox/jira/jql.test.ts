import { criteria, readinessField, shopSite, type Site } from './site';

const count = async (site: Site, jql: string): Promise<unknown> => (await site.call('priya', 'POST', '/search/approximate-count', { jql })).body;

async function keys(site: Site, jql: string): Promise<readonly string[]> {
  const { status, body } = await site.call('priya', 'POST', '/search/jql', { jql, fields: ['key'], maxResults: 5000 });
  const text = JSON.stringify(body);
  if (status !== 200) throw new Error(text);
  return [...text.matchAll(/"key":"([^"]+)"/g)].map(([, key]) => (key ?? '').replace('SHOP-', ''));
}

describe('JQL', () => {
  const site = shopSite();

  beforeAll(async () => {
    await site.call('priya', 'PUT', '/issue/SHOP-4/properties/score', { score: 95, band: 'ready', missing: 'none', at: '2026-11-01T10:00:00Z' });
    await site.call('priya', 'PUT', '/issue/SHOP-5/properties/score', { score: 60.5, band: 'close', missing: 'hasestimate hascriteria', at: '2026-10-01T10:00:00Z' });
    await site.call('priya', 'PUT', '/issue/SHOP-6/properties/score', { score: 'many', band: 3 });
    await site.call('priya', 'PUT', '/issue/SHOP-5', { fields: { labels: ['Mail'], [criteria]: { type: 'doc', version: 1, content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Shown in euros' }] }] } } });
    const readiness = (key: string, value: number) => ({ customField: readinessField, issueIds: [site.idOf(key)], value });
    await site.call('app', 'POST', '/app/field/value', { updates: [readiness('SHOP-4', 95), readiness('SHOP-5', 62)] });
  });

  it.each([
    ['project = SHOP and issuetype = Epic', '1 2 3'],
    ['project = "web shop" and type = epic', '1 2 3'],
    ['key in (SHOP-9, shop-4)', '4 9'],
    ['issuekey = SHOP-4', '4'],
    ['issuetype in subTaskIssueTypes()', '9 10 17 19'],
    ['issuetype not in standardIssueTypes()', '9 10 17 19'],
    ['status = Done', '3 9 17 20'],
    ['statusCategory = "In Progress" and type = Story', '8 16 18'],
    ['statusCategory = indeterminate and type = Story', '8 16 18'],
    ['statusCategory != Done and type = Epic', '1 2'],
    ['type = Story and parent is empty', '14'],
    ['parent = SHOP-2', '6 12 13 15'],
    ['parent in (SHOP-8, SHOP-16)', '9 10 17'],
    ['labels = payment', '4'],
    ['labels = mail', '5'],
    ['labels is not empty', '4 5 11'],
    ['labels not in (payment)', '5 11'],
    ['not labels = payment', '5 11'],
    ['labels in (payment, EMPTY) and type = Bug or key = SHOP-4', '4 15'],
    ['priority in (Highest, High) and type != Epic', '4 11 15'],
    ['assignee = currentUser()', ''],
    ['reporter = currentUser() and key = SHOP-1', '1'],
    ['assignee = "dan@example.com" and type = Task', '11'],
    ['assignee is empty and type = Bug', '15'],
    ['"Story Points" >= 5 and type = Story', '8 13 18'],
    ['cf[10016] is EMPTY and type = Story', '5 12'],
    ['"story points" in (1, 8)', '15 18'],
    ['"Story Points" != 3 and type = Story and parent = SHOP-1', '8 18'],
    ['summary ~ "saved card"', '4'],
    ['summary ~ "card saved"', '4'],
    ['summary ~ "\\"card saved\\""', ''],
    ['summary ~ "\\"saved card\\""', '4'],
    ['summary ~ "vouch*"', '7'],
    ['summary ~ vouch', ''],
    ['text ~ "spam folder"', '11'],
    ['description is empty and type != Sub-task', ''],
    ['description !~ criteria and type = Story', '7 12'],
    ['created >= -20d and type = Story', '14'],
    ['created < "2026-09-04" and type = Story', '12 20'],
    ['updated >= startOfDay(-2) and type = Story', '4 5 8 16'],
    ['resolved is not empty and type = Story', '20'],
    ['appScore >= 80', '4'],
    ['appScore < 80', '5'],
    ["issue.property['score'].score > 60", '4 5'],
    ['appScore is empty and parent = SHOP-2', '6 12 13 15'],
    ['Readiness >= 80', '4'],
    ['readiness < 80', '5'],
    ['cf[10051] = 95', '4'],
    ['Readiness is empty and parent = SHOP-2', '6 12 13 15'],
    ['"Acceptance Criteria" ~ euros', '5'],
    ['"Acceptance Criteria" is not empty', '5'],
    ['"Story point estimate" is not empty', ''],
    ['project in (SHOP) and type = Epic', '1 2 3'],
    ['sprint in openSprints() and type = Story', '8 16 18'],
    ['sprint = "SHOP Sprint 10" and type = Task', '11'],
    ['sprint in (closedSprints(), futureSprints()) and status = Done', '9 17 20'],
    ['sprint is empty and type = Bug', '15'],
    ['appBand = ready', '4'],
    ['appBand in (ready, close)', '4 5'],
    ['appMissing ~ hascriteria', '5'],
    ['appMissing !~ hascriteria', '4'],
    ['appAt > "2026-10-15"', '4'],
    ['appAt < 14d and appAt > -2000d', '4 5'],
    ['appAt <= "2026-10-01"', ''],
    ['appAt >= "2026-10-01" and appAt < "2026-10-02"', '5'],
    ['appAt is not EMPTY', '4 5'],
    ['appAt is EMPTY and parent = SHOP-2', '6 12 13 15'],
    ['type = Story AND NOT (parent = SHOP-1 OR parent = SHOP-2)', '20'],
    ['type = Bug or type = Task and labels = infrastructure', '11 15'],
  ])('%s finds [%s]', async (jql, expected) => {
    expect(await keys(site, `${jql} order by key`)).toEqual(expected === '' ? [] : expected.split(' '));
  });

  it.each([
    ['order by Rank', '1 2 3'],
    ['order by key desc', '3 2 1'],
    ['order by priority desc, key', '1 2 3'],
    ['order by summary', '2 1 3'],
    ['order by created desc', '2 1 3'],
    ['order by appScore, updated', '3 2 1'],
    ['order by Readiness, key', '1 2 3'],
  ])('type = Epic %s gives [%s]', async (order, expected) => {
    expect(await keys(site, `type = Epic ${order}`)).toEqual(expected.split(' '));
  });

  it('sorts by an alias, empty values last', async () => {
    expect(await keys(site, 'key in (SHOP-4, SHOP-5, SHOP-7) order by appScore')).toEqual(['5', '4', '7']);
    expect(await keys(site, 'key in (SHOP-4, SHOP-5, SHOP-7) order by appScore desc')).toEqual(['7', '4', '5']);
  });

  it('orders numbers in keys as numbers', async () => {
    expect(await keys(site, 'key in (SHOP-10, SHOP-9) order by key')).toEqual(['9', '10']);
  });

  it.each([
    ['', 'Unbounded JQL'],
    ['order by key', 'Unbounded JQL'],
    ['nonsense = 1', "Field 'nonsense' does not exist or you do not have permission to view it."],
    ["issue.property['score'].other = 1", 'does not exist or you do not have permission'],
    ['Evidence is empty', "Field 'Evidence' does not exist"],
    ['sprint = "No such sprint"', "The value 'No such sprint' does not exist for the field 'sprint'."],
    ['project = NOPE', "The value 'NOPE' does not exist for the field 'project'."],
    ['status = Finished', "The value 'Finished' does not exist for the field 'status'."],
    ['parent = SHOP-999', "An issue with key 'SHOP-999' does not exist for field 'parent'."],
    ['summary = x', "The operator '=' is not supported by the 'summary' field."],
    ['appMissing = x', "The operator '=' is not supported"],
    ['appBand ~ x', "The operator '~' is not supported"],
    ['labels > x', "The operator '>' is not supported"],
    ['appScore >= high', 'must be a number'],
    ['created > yesterday', "Date value 'yesterday'"],
    ['created > "2026-02-31"', "Date value '2026-02-31'"],
    ['status = currentUser()', "Unable to find JQL function 'currentUser()'."],
    ['project =', 'Error in the JQL Query'],
    ['project = SHOP order by description', "Not able to sort using field 'description'."],
    [`project = SHOP order by ${'key, '.repeat(7)}key`, 'The maximum number of ORDER BY fields is 7.'],
  ])('refuses %j', async (jql, message) => {
    expect(await site.call('priya', 'POST', '/search/jql', { jql })).toEqual({ status: 400, body: { errorMessages: [expect.stringContaining(message)], errors: {} } });
  });

  it.each(['status was Done', 'status changed', 'status changed after -1d'])('says loudly that it does not serve %s', async (jql) => {
    jest.spyOn(console, 'error').mockReturnValue();
    expect((await site.call('priya', 'POST', '/search/jql', { jql })).status).toBe(501);
  });

  it('shows only what the searcher may see', async () => {
    expect(await count(site, 'type = Epic')).toEqual({ count: 3 });
    expect((await site.call('otto', 'POST', '/search/approximate-count', { jql: 'type = Epic' })).body).toEqual({ count: 0 });
    expect((await site.call('otto', 'POST', '/search/jql', { jql: 'project = SHOP' })).status).toBe(400);
  });
});
