import { app, evidenceField, shopSite, type Who } from './site';

interface Asked {
  readonly expression: string;
  readonly context?: unknown;
}

const evaluate = (who: Who, asked: Asked, site = shopSite()) => site.call(who, 'POST', '/expression/evaluate', asked);
const shop8 = { issue: { key: 'SHOP-8' } };

describe('POST /expression/evaluate', () => {
  it.each<[string, unknown]>([
    ['issue.key', 'SHOP-8'],
    ['issue.summary.length > 10', true],
    ["issue.description.plainText.includes('receipt')", true],
    ['issue.status.category.key', 'indeterminate'],
    ['issue.issueType.hierarchyLevel', 0],
    ['issue.subtasks.map(s => s.key)', ['SHOP-9', 'SHOP-10']],
    ['issue.links.map(l => [l.type.inward, l.direction, l.linkedIssue.key, l.inwardIssue == l.linkedIssue, l.outwardIssue])', [['is blocked by', 'inward', 'SHOP-11', true, null]]],
    ['issue.parent.key', 'SHOP-1'],
    ['issue.epic.isEpic', true],
    ['issue.epic.stories.length', 7],
    ['issue.assignee.displayName', 'Dan Okafor'],
    ['issue.customfield_10016', 5],
    [`issue.${evidenceField}`, null],
    ['issue?.customfield_99999', null],
    ['issue.resolution == null && issue.labels == []', true],
    ['issue.created < issue.updated', true],
    ["project.properties['ready-done'].on", true],
    ["project.properties.get('none')", null],
    ['project.properties.keys()', ['ready-done']],
    ['new Issue("SHOP-11").links.map(l => l.direction)', ['outward']],
    ['new Issue("NOPE-1")', null],
    ['user == issue.reporter', true],
    ['typeof issue', 'Issue'],
    ['issue.priority.name', 'Medium'],
    ['issue.nonsense', undefined],
    ['[issue.votes, issue.watches, issue.voters.length, issue.watchers.length]', [0, 0, 0, 0]],
    ['[issue.originalEstimate, issue.remainingEstimate, issue.timeSpent]', [null, null, null]],
    ['[issue.isEpic, issue.flagged, issue?.color]', [false, false, null]],
    ['[issue.epic.name == issue.epic.summary, issue.epic.done]', [true, false]],
    ['[issue.sprint?.state, issue.closedSprints.map(s => s.state)]', ['active', ['closed']]],
    ['issue.comments.map(c => c.properties.keys())', []],
  ])('%s is %j', async (expression, value) => {
    const answer = await evaluate('priya', { expression, context: shop8 });
    expect(answer).toMatchObject(value === undefined ? { status: 400 } : { status: 200, body: { value } });
  });

  it('reads custom variables', async () => {
    const site = shopSite();
    const custom = { config: { type: 'json', value: { messages: { a: 'A' }, list: [1, 2] } }, none: { type: 'json' }, who: { type: 'user', accountId: site.jira.people[0]?.accountId }, other: { type: 'issue', key: 'SHOP-4' }, several: [{ type: 'json', value: { a: 1 } }, { type: 'issue', key: 'SHOP-8' }] };
    const answer = await evaluate('priya', { expression: '[config.messages.a, config.list.length, none, who == user, other.key, several[0].a, several[1].key]', context: { custom } }, site);
    expect(answer.body).toEqual({ value: ['A', 2, null, true, 'SHOP-4', 1, 'SHOP-8'] });
  });

  it('reads the value that the app wrote', async () => {
    const site = shopSite();
    const id = site.idOf('SHOP-8');
    await site.call('app', 'PUT', `/app/field/${evidenceField}/value`, { updates: [{ issueIds: [id], value: { issue: id, accepted: true } }] }, app.scopes);
    expect((await evaluate('sam', { expression: `issue.${evidenceField}.issue == issue.id`, context: shop8 }, site)).body).toEqual({ value: true });
  });

  it('reports what it cost when asked', async () => {
    const site = shopSite();
    const { body } = await site.call('priya', 'POST', '/expression/evaluate?expand=meta.complexity', { expression: 'issue.links.length + issue.subtasks.length', context: shop8 });
    expect(body).toMatchObject({ value: 3, meta: { complexity: { expensiveOperations: { value: 2, limit: 10 }, steps: { limit: 10_000 } } } });
  });

  it.each([
    ['priya', { expression: 'issue.nonsense', context: shop8 }, 400, 'Unrecognized property'],
    ['priya', { expression: '1 +' }, 400, ''],
    ['priya', { expression: `[${'issue.links, '.repeat(10)}issue.links].length`, context: shop8 }, 400, 'expensive operations'],
    ['priya', { expression: `let a = [1]; ${'a = [a, a]; '.repeat(20)} a` }, 400, 'Evaluation failed'],
    ['priya', { expression: `let a = [1]; ${'a = a.concat(a); '.repeat(14)} a` }, 400, 'more than 10000 values'],
    ['priya', { expression: '1', context: { issue: { key: 'SHOP-8', id: 1 } } }, 400, 'not both'],
    ['priya', { expression: '1', context: { custom: { a: { type: 'moon' } } } }, 400, 'custom variable'],
    ['priya', { expression: '1', context: { custom: { a: { type: 'user', accountId: 'nobody' } } } }, 404, 'user'],
    ['priya', { expression: '1', context: { custom: { a: { type: 'json', value: [1] } } } }, 400, 'must be an object'],
    ['priya', { expression: '1', context: { custom: { user: { type: 'json' } } } }, 400, 'cannot be named "user"'],
    ['priya', { expression: '1', context: { custom: { issues: [] } } }, 400, 'cannot be named "issues"'],
    ['otto', { expression: '1', context: { custom: { a: [{ type: 'issue', key: 'SHOP-8' }] } } }, 404, 'Issue does not exist'],
    ['priya', {}, 400, 'expression'],
    ['otto', { expression: 'issue.key', context: shop8 }, 404, 'Issue does not exist'],
    ['otto', { expression: '1', context: { project: { key: 'SHOP' } } }, 404, 'No project'],
  ] as const)('%s asking %j is refused with %i', async (who, body, status, message) => {
    expect(await shopSite().call(who, 'POST', '/expression/evaluate', body)).toMatchObject({ status, body: { errorMessages: [expect.stringContaining(message)] } });
  });

  it('says loudly what it does not serve', async () => {
    jest.spyOn(console, 'error').mockReturnValue();
    expect((await evaluate('priya', { expression: 'issue', context: shop8 })).status).toBe(501);
    expect((await evaluate('priya', { expression: '1', context: { sprint: 1 } })).status).toBe(501);
  });

  it('hides from Otto what he may not see', async () => {
    expect((await evaluate('otto', { expression: 'new Issue("SHOP-8") == null && new Project("SHOP") == null' })).body).toEqual({ value: true });
  });
});
