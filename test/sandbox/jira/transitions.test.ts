import { attachGate } from '../../../sandbox/seed/attach-gate';
import { shopSite, type Site } from './site';

const toDone = { transition: { id: '41' } };

function gated(...expressions: readonly string[]): Site {
  const site = shopSite();
  for (const expression of expressions) {
    attachGate(site.jira, { projectKey: 'SHOP', toStatusCategory: 'done', moduleKey: 'gate', config: JSON.stringify({ expression, word: 'configured' }) });
  }
  return site;
}

describe('POST /transitions', () => {
  it('moves an issue: status, resolution, history, one event', async () => {
    const site = shopSite();
    expect((await site.call('dan', 'POST', '/issue/SHOP-16/transitions', toDone)).status).toBe(204);
    expect((await site.call('dan', 'GET', '/issue/SHOP-16')).body).toMatchObject({
      fields: { status: { name: 'Done' }, resolution: { name: 'Done' }, resolutiondate: '2026-11-02T09:13:44.123+0000' },
    });
    expect(site.events).toHaveLength(1);
    expect(site.events[0]?.payload.changelog).toMatchObject({ items: [{ field: 'status', fromString: 'In Review', toString: 'Done' }, { field: 'resolution', toString: 'Done' }] });
    expect((await site.call('dan', 'POST', '/issue/SHOP-16/transitions', { transition: { id: 11 } })).status).toBe(204);
    expect((await site.call('dan', 'GET', '/issue/SHOP-16')).body).toMatchObject({ fields: { status: { name: 'To Do' }, resolution: null } });
  });

  it('offers nothing to who may only look, and refuses them', async () => {
    const site = shopSite();
    expect((await site.call('sam', 'GET', '/issue/SHOP-16/transitions')).body).toMatchObject({ transitions: [] });
    expect((await site.call('sam', 'POST', '/issue/SHOP-16/transitions', toDone)).status).toBe(400);
    expect((await site.call('otto', 'POST', '/issue/SHOP-16/transitions', toDone)).status).toBe(404);
  });

  it.each([
    [{}, "Missing 'transition' identifier"],
    [{ transition: { id: '99' } }, "Transition id '99' is not valid for this issue."],
  ])('refuses %j', async (body, message) => {
    expect(await shopSite().call('dan', 'POST', '/issue/SHOP-16/transitions', body)).toEqual({ status: 400, body: { errorMessages: [message], errors: {} } });
  });

  it('takes no fields and no comment where the transition has no screen', async () => {
    const body = { ...toDone, fields: { summary: 'x' }, update: { comment: [{ add: { body: { type: 'doc', version: 1, content: [] } } }] } };
    const answer = await shopSite().call('dan', 'POST', '/issue/SHOP-16/transitions', body);
    expect(answer).toMatchObject({ status: 400, body: { errors: { summary: expect.stringContaining('cannot be set'), comment: expect.stringContaining('cannot be set') } } });
  });
});

describe('the gate', () => {
  const spoken = "The rule \"Gate\" could not be checked, so this transition is not possible. Ask a Jira administrator to look at the rule.";
  it.each([
    ['true', 204, []],
    ["'In its own words.'", 400, ['In its own words.']],
    ['false', 400, ['The gate is shut.']],
    ['null', 400, [spoken]],
    ['1', 400, [spoken]],
    ['issue.nonsense', 400, [spoken]],
    ['this is not', 400, [spoken]],
    ['config.word', 400, ['configured']],
    ["issue.subtasks.every(s => s.status.category.key == 'done')", 400, ['The gate is shut.']],
    ["issue.links.filter(l => l.type.inward == 'is blocked by' && l.direction == 'inward').map(l => l.linkedIssue.key).join()", 400, ['SHOP-11']],
    ["user.accountId == issue.assignee.accountId && project.key == 'SHOP' && transition.to.name == 'Done' && workflow.name != null && originalIssue == issue", 204, []],
  ])('%s answers %i', async (expression, status, messages) => {
    jest.spyOn(console, 'error').mockReturnValue();
    const site = gated(expression);
    const answer = await site.call('dan', 'POST', '/issue/SHOP-8/transitions', toDone);
    expect(answer.status).toBe(status);
    if (status === 400) expect(answer.body).toEqual({ errorMessages: messages, errors: {} });
    const { body } = await site.call('dan', 'GET', '/issue/SHOP-8?fields=status');
    expect(body).toMatchObject({ fields: { status: { name: status === 204 ? 'Done' : 'In Review' } } });
  });

  it('collects the refusals of all rules', async () => {
    const answer = await gated("'one'", 'true', "'two'").call('dan', 'POST', '/issue/SHOP-8/transitions', toDone);
    expect(answer.body).toEqual({ errorMessages: ['one', 'two'], errors: {} });
  });

  it('stands only before Done', async () => {
    expect((await gated('false').call('dan', 'POST', '/issue/SHOP-8/transitions', { transition: { id: '21' } })).status).toBe(204);
  });

  it('tells the app about an expression that fails', async () => {
    jest.spyOn(console, 'error').mockReturnValue();
    const site = gated('issue.nonsense');
    await site.call('dan', 'POST', '/issue/SHOP-8/transitions', toDone);
    expect(site.events).toMatchObject([{ eventType: 'avi:jira:failed:expression', payload: { expression: 'issue.nonsense' } }]);
  });

  it('refuses when the configuration is broken, and asks the manifest when there is none', async () => {
    jest.spyOn(console, 'error').mockReturnValue();
    for (const [config, status] of [['{', 400], ['', 204], ['{}', 204]] as const) {
      const site = shopSite();
      attachGate(site.jira, { projectKey: 'SHOP', toStatusCategory: 'done', moduleKey: 'gate', config });
      expect((await site.call('dan', 'POST', '/issue/SHOP-8/transitions', toDone)).status).toBe(status);
    }
  });

  it('can only be attached where project and module exist', () => {
    const { jira } = shopSite();
    const gate = { projectKey: 'SHOP', toStatusCategory: 'done', moduleKey: 'gate', config: '{}' } as const;
    expect(() => attachGate(jira, { ...gate, projectKey: 'NOPE' })).toThrow('no project NOPE');
    expect(() => attachGate(jira, { ...gate, moduleKey: 'nope' })).toThrow('no workflow validator "nope"');
  });
});
