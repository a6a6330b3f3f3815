import { criteria, evidenceField, readinessField, shopSite, storyPoints, type Who } from './site';

const doc = (...content: readonly unknown[]) => ({ type: 'doc', version: 1, content });
const words = { type: 'paragraph', content: [{ type: 'text', text: 'Words' }] };

describe('PUT /issue', () => {
  it('changes fields, keeps one history entry and sends one event', async () => {
    const site = shopSite();
    const { status } = await site.call('dan', 'PUT', '/issue/SHOP-5', { fields: { [storyPoints]: 3, summary: '  New words ' }, update: { labels: [{ add: 'a' }, { add: 'b' }, { remove: 'a' }] } });
    expect(status).toBe(204);
    const { body } = await site.call('dan', 'GET', '/issue/SHOP-5');
    expect(body).toMatchObject({ fields: { [storyPoints]: 3, summary: 'New words', labels: ['b'], updated: '2026-11-02T09:13:44.123+0000' } });
    expect(site.events).toHaveLength(1);
    expect(site.events[0]).toMatchObject({
      eventType: 'avi:jira:updated:issue',
      issueId: String(site.idOf('SHOP-5')),
      payload: {
        selfGenerated: false,
        issue: { key: 'SHOP-5', fields: { summary: 'New words' } },
        changelog: { items: [{ fieldId: 'summary', toString: 'New words' }, { fieldId: 'labels', toString: 'b' }, { fieldId: storyPoints, from: null, toString: '3' }] },
      },
    });
    expect(site.jira.state.issues.get(String(site.idOf('SHOP-5')))?.changelog).toHaveLength(1);
  });

  it('says nothing when nothing changes', async () => {
    const site = shopSite();
    expect((await site.call('dan', 'PUT', '/issue/SHOP-4', { fields: { [storyPoints]: 3 } })).status).toBe(204);
    expect(site.events).toHaveLength(0);
  });

  it('sets and removes the parent, across projects\' keys and ids', async () => {
    const site = shopSite();
    expect((await site.call('dan', 'PUT', '/issue/SHOP-14', { fields: { parent: { key: 'SHOP-2' } } })).status).toBe(204);
    expect((await site.call('dan', 'GET', '/issue/SHOP-14?fields=parent')).body).toMatchObject({ fields: { parent: { key: 'SHOP-2' } } });
    expect(site.events[0]?.payload.changelog).toMatchObject({ items: [{ field: 'IssueParentAssociation', fromString: null, toString: 'SHOP-2' }] });
    expect((await site.call('dan', 'PUT', '/issue/SHOP-14', { update: { parent: [{ set: { none: true } }] } })).status).toBe(204);
    expect((await site.call('dan', 'GET', '/issue/SHOP-14?fields=parent,summary')).body).not.toHaveProperty('fields.parent');
  });

  it('clears a description with null and with an empty document', async () => {
    const site = shopSite();
    for (const description of [null, doc()]) {
      await site.call('dan', 'PUT', '/issue/SHOP-4', { fields: { description: doc(words) } });
      await site.call('dan', 'PUT', '/issue/SHOP-4', { fields: { description } });
      expect((await site.call('dan', 'GET', '/issue/SHOP-4?fields=description')).body).toMatchObject({ fields: { description: null } });
    }
  });

  it('keeps acceptance criteria as a document of their own', async () => {
    const site = shopSite();
    expect((await site.call('dan', 'PUT', '/issue/SHOP-5', { fields: { [criteria]: doc(words) } })).status).toBe(204);
    expect((await site.call('dan', 'GET', `/issue/SHOP-5?fields=${criteria}&expand=schema,editmeta`)).body).toMatchObject({
      fields: { [criteria]: doc(words) },
      schema: { [criteria]: { type: 'string', custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea' } },
      editmeta: { fields: { [criteria]: { name: 'Acceptance Criteria', required: false, operations: ['set'] } } },
    });
    expect(site.events[0]?.payload.changelog).toMatchObject({ items: [{ field: 'Acceptance Criteria', fieldId: criteria, fromString: null }] });
    await site.call('dan', 'PUT', '/issue/SHOP-5', { fields: { [criteria]: doc() } });
    expect((await site.call('dan', 'GET', `/issue/SHOP-5?fields=${criteria}`)).body).toMatchObject({ fields: { [criteria]: null } });
  });

  const screen = (id: string): string => `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
  it.each<[string, string, unknown, string]>([
    ['SHOP-5', storyPoints, '3', 'Operation value must be a number'],
    ['SHOP-5', 'summary', '', 'You must specify a summary of the issue.'],
    ['SHOP-5', 'summary', '   ', 'You must specify a summary of the issue.'],
    ['SHOP-5', 'summary', null, 'You must specify a summary of the issue.'],
    ['SHOP-5', 'summary', 'a\nb', 'The summary is invalid because it contains newline characters.'],
    ['SHOP-5', 'summary', 'a'.repeat(256), "Summary can't exceed 255 characters."],
    ['SHOP-5', 'description', 'words', 'Operation value must be an Atlassian Document (see the Atlassian Document Format)'],
    ['SHOP-5', 'description', { type: 'doc', content: [] }, 'INVALID_INPUT: the document must have version 1.'],
    ['SHOP-5', 'description', doc({ type: 'blink' }), 'INVALID_INPUT: there is no node type blink.'],
    ['SHOP-5', 'description', doc({ type: 'paragraph', content: [{ type: 'text', text: '' }] }), 'INVALID_INPUT: a text node must have text.'],
    ['SHOP-5', 'labels', ['two words'], "The label 'two words' contains spaces which is invalid."],
    ['SHOP-5', 'priority', { name: 'Urgent' }, 'The priority selected is invalid.'],
    ['SHOP-5', 'assignee', { accountId: 'nobody' }, "User 'nobody' cannot be assigned issues."],
    ['SHOP-5', 'parent', { key: 'SHOP-4' }, 'Given parent work item does not belong to appropriate hierarchy.'],
    ['SHOP-5', 'parent', { key: 'SHOP-5' }, 'An issue cannot be its own parent.'],
    ['SHOP-5', 'parent', { key: 'NOPE-1' }, 'Could not find issue by id or key.'],
    ['SHOP-5', 'parent', null, 'data was not an object'],
    ['SHOP-1', 'parent', { key: 'SHOP-2' }, 'Given parent work item does not belong to appropriate hierarchy.'],
    ['SHOP-9', 'parent', { none: true }, 'Issue type is a sub-task but parent issue key or id not specified.'],
    ['SHOP-5', evidenceField, { issue: 1, accepted: true }, screen(evidenceField)],
    ['SHOP-5', criteria, 'words', 'Operation value must be an Atlassian Document (see the Atlassian Document Format)'],
    ['SHOP-5', readinessField, 100, screen(readinessField)],
    ['SHOP-5', 'customfield_10024', 3, screen('customfield_10024')],
    ['SHOP-5', 'status', { id: '10003' }, screen('status')],
    ['SHOP-5', 'reporter', { accountId: 'x' }, screen('reporter')],
    ['SHOP-5', 'nonsense', 1, screen('nonsense')],
  ])('refuses %s %s = %j, and changes nothing', async (key, field, value, message) => {
    const site = shopSite();
    const answer = await site.call('dan', 'PUT', `/issue/${key}`, { fields: { [field]: value, ...(field === 'labels' ? {} : { labels: ['kept'] }) } });
    expect(answer).toEqual({ status: 400, body: { errorMessages: [], errors: { [field]: message } } });
    expect(site.events).toHaveLength(0);
  });

  it('refuses a field that is in both parts, and a verb that the field has not', async () => {
    const site = shopSite();
    expect(await site.call('dan', 'PUT', '/issue/SHOP-5', { fields: { labels: [] }, update: { labels: [] } })).toMatchObject({ status: 400 });
    expect(await site.call('dan', 'PUT', '/issue/SHOP-5', { update: { summary: [{ add: 'x' }] } })).toMatchObject({
      status: 400, body: { errors: { summary: "Field 'summary' does not support operation 'add'." } },
    });
  });

  it.each<[Who, number]>([['priya', 204], ['dan', 204], ['ada', 204], ['app', 204], ['sam', 403], ['otto', 404]])('lets %s edit with %i', async (who, status) => {
    expect((await shopSite().call(who, 'PUT', '/issue/SHOP-5', { fields: { labels: ['x'] } })).status).toBe(status);
  });
});

describe('POST /issue', () => {
  const fields = { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'Something new' };

  it('creates at the end of the backlog and sends one event', async () => {
    const site = shopSite();
    const { status, body } = await site.call('dan', 'POST', '/issue', { fields: { ...fields, parent: { key: 'SHOP-1' }, [storyPoints]: 1 } });
    expect([status, body]).toMatchObject([201, { key: 'SHOP-21' }]);
    expect((await site.call('dan', 'GET', '/issue/SHOP-21')).body).toMatchObject({
      fields: { summary: 'Something new', status: { name: 'To Do' }, parent: { key: 'SHOP-1' }, [storyPoints]: 1, reporter: { displayName: 'Dan Okafor' }, priority: { name: 'Medium' } },
    });
    expect(site.events.map(({ eventType }) => eventType)).toEqual(['avi:jira:created:issue']);
    const { body: last } = await site.call('dan', 'POST', '/search/jql', { jql: 'project = SHOP order by Rank desc', fields: ['key'], maxResults: 1 });
    expect(last).toMatchObject({ issues: [{ key: 'SHOP-21' }] });
  });

  it.each([
    [{ ...fields, project: { key: 'NOPE' } }, 'project'],
    [{ ...fields, issuetype: { name: 'Saga' } }, 'issuetype'],
    [{ project: fields.project, issuetype: fields.issuetype }, 'summary'],
    [{ ...fields, issuetype: { name: 'Sub-task' } }, 'parent'],
  ])('refuses %j', async (wrong, field) => {
    expect(await shopSite().call('dan', 'POST', '/issue', { fields: wrong })).toMatchObject({ status: 400, body: { errors: { [field]: expect.any(String) } } });
  });

  it('refuses who may not create', async () => {
    expect(await shopSite().call('sam', 'POST', '/issue', { fields })).toMatchObject({ status: 400, body: { errors: { project: expect.any(String) } } });
  });
});
