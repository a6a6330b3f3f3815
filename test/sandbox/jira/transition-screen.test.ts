import { attachGate } from '../../../sandbox/seed/attach-gate';
import { doc, p, ul } from '../../support/adf';
import { criteria, evidenceField, shopSite, type Site, type Who } from './site';

const words = doc(p('Words'));
const release = { transition: { id: '51' } };
const done = { resolution: { name: 'Done' } };
const comment = (text = 'Released.') => ({ comment: [{ add: { body: doc(p(text)) } }] });

const move = (site: Site, body: unknown, who: Who = 'dan', key = 'SHOP-16') => site.call(who, 'POST', `/issue/${key}/transitions`, body);
const read = async (site: Site, key = 'SHOP-16') => (await site.call('priya', 'GET', `/issue/${key}`)).body;
const itemsOf = (site: Site) => site.jira.state.issues.get(String(site.idOf('SHOP-16')))?.changelog.at(-1)?.items.map(({ field }) => field);

function gated(expression: string): Site {
  const site = shopSite();
  attachGate(site.jira, { projectKey: 'SHOP', toStatusCategory: 'done', moduleKey: 'gate', config: JSON.stringify({ expression }) });
  return site;
}

/** Puts one more field on the screen of Release, or asks for one that is there. */
function withField(site: Site, fieldId: string, required: boolean): Site {
  const project = [...site.jira.state.projects.values()][0];
  const transition = project?.workflow.transitions.find(({ name }) => name === 'Release');
  if (transition?.screen === undefined) throw new Error('There is no Release.');
  const fields = [...transition.screen.fields.filter((field) => field.fieldId !== fieldId), { fieldId, required }];
  Object.assign(transition, { screen: { ...transition.screen, fields } });
  return site;
}

describe('a transition with a screen', () => {
  it('is offered from In Review only, with the fields of its screen in their order', async () => {
    const site = shopSite();
    const { body } = await site.call('dan', 'GET', '/issue/SHOP-16/transitions?transitionId=51&expand=transitions.fields');
    expect(body).toMatchObject({ transitions: [{ name: 'Release', hasScreen: true, isGlobal: false, fields: {
      fixVersions: { required: false, name: 'Fix versions', allowedValues: [{ name: '2.4 Payments' }, { name: '2.5' }, { name: '3.0' }] },
      resolution: { required: true, operations: ['set'], allowedValues: [{ name: 'Done' }, { name: "Won't Do" }, {}, {}] },
      description: { operations: ['set'] }, [criteria]: { name: 'Acceptance Criteria' }, comment: { required: false, operations: ['add'] },
    } }] });
    expect(Object.keys((body as { transitions: { fields: object }[] }).transitions[0]?.fields ?? {})).toEqual(['fixVersions', 'resolution', 'description', criteria, 'comment']);
    expect((await site.call('dan', 'GET', '/issue/SHOP-16/transitions?transitionId=51')).body).not.toHaveProperty('transitions.0.fields');
    expect((await site.call('dan', 'GET', '/issue/SHOP-4/transitions?transitionId=51')).body).toMatchObject({ transitions: [] });
    expect((await move(site, { ...release, fields: done }, 'dan', 'SHOP-4')).status).toBe(400);
  });

  it('keeps its fields, the status and the comment together', async () => {
    const site = shopSite();
    const answer = await move(site, {
      ...release,
      fields: { resolution: { name: "Won't Do" }, description: words, [criteria]: doc(ul('It works')) },
      update: { fixVersions: [{ add: { name: '3.0' } }], ...comment() },
    });
    expect(answer).toEqual({ status: 204, body: null });
    expect(await read(site)).toMatchObject({ fields: {
      status: { name: 'Done' }, resolution: { name: "Won't Do" }, fixVersions: [{ name: '2.5' }, { name: '3.0' }], description: words, [criteria]: doc(ul('It works')),
      comment: { comments: [{ body: doc(p('Released.')), author: { displayName: 'Dan Okafor' } }] },
    } });
    expect(itemsOf(site)).toEqual(['description', 'Fix Version', 'Acceptance Criteria', 'status', 'resolution']);
    expect(site.events.map(({ eventType }) => eventType)).toEqual(['avi:jira:updated:issue', 'avi:jira:commented:issue']);
    expect(site.events[0]?.payload).toMatchObject({ associatedStatuses: [{ name: 'In Review' }, { name: 'Done' }] });
  });

  it('takes the resolution away when the issue is opened again', async () => {
    const site = shopSite();
    await move(site, { ...release, fields: { resolution: { id: '10002' } } });
    expect((await move(site, { transition: { id: '31' } })).status).toBe(204);
    expect(await read(site)).toMatchObject({ fields: { resolution: null, resolutiondate: null } });
  });

  const no = (id: string): string => `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
  it.each<[string, Who, unknown, Readonly<Record<string, string>>]>([
    ['without the resolution that the screen asks for', 'dan', {}, { resolution: 'Resolution is required.' }],
    ['with a resolution that there is not', 'dan', { fields: { resolution: { name: 'Fixed' } } }, { resolution: "Resolution name 'Fixed' is not valid" }],
    ['with a resolution that is a text', 'dan', { fields: { resolution: 'Done' } }, { resolution: 'data was not an object' }],
    ['with a field that is not on the screen', 'dan', { fields: { ...done, summary: 'x', assignee: null } }, { summary: no('summary'), assignee: no('assignee') }],
    ["with the app's read-only field", 'priya', { fields: { ...done, [evidenceField]: { issue: 1, accepted: true } } }, { [evidenceField]: no(evidenceField) }],
    ['with a description that is a text', 'dan', { fields: { ...done, description: 'x' } }, { description: 'Operation value must be an Atlassian Document (see the Atlassian Document Format)' }],
    ['with an empty comment', 'dan', { fields: done, update: { comment: [{ add: { body: doc() } }] } }, { comment: 'Comment body can not be empty!' }],
    ['with a comment without a body', 'dan', { fields: done, update: { comment: [{ add: 'x' }] } }, { comment: 'Comment body can not be empty!' }],
    ['with a comment that is to be removed', 'dan', { fields: done, update: { comment: [{ remove: { id: '1' } }] } }, { comment: "Field 'comment' does not support operation 'remove'." }],
    ['with a version that there is not', 'dan', { fields: { ...done, fixVersions: [{ name: '9' }] } }, { fixVersions: "Version name '9' is not valid" }],
  ])('is refused %s, and nothing changes', async (_, who, body, errors) => {
    const site = shopSite();
    expect(await move(site, { ...release, ...(body as object) }, who)).toEqual({ status: 400, body: { errorMessages: [], errors } });
    expect(await read(site)).toMatchObject({ fields: { status: { name: 'In Review' }, comment: { total: 0 } } });
    expect(site.events).toHaveLength(0);
  });

  it.each<[string, unknown, number]>([
    ['assignee', null, 400],
    ['assignee', { accountId: '712020:2c9e4b17-5d83-4f6b-8a2e-1f7c0d9b3e02' }, 204],
    ['labels', [], 400],
    ['labels', ['shipped'], 204],
    ['customfield_10016', null, 400],
    ['customfield_10016', 8, 204],
    ['fixVersions', [], 400],
    ['description', null, 400],
    [criteria, doc(), 400],
    [evidenceField, { issue: 1, accepted: true }, 400],
  ])('asks for %s: %j answers %i', async (fieldId, value, status) => {
    const site = withField(shopSite(), fieldId, true);
    expect((await move(site, { ...release, fields: { ...done, [fieldId]: value } })).status).toBe(status);
  });

  it('asks for a comment', async () => {
    const site = withField(shopSite(), 'comment', true);
    expect((await move(site, { ...release, fields: done })).body).toMatchObject({ errors: { comment: 'Comment is required.' } });
    expect((await move(site, { ...release, fields: done, update: comment() })).status).toBe(204);
  });
});

describe('validators and the screen', () => {
  const given = { ...release, fields: { ...done, description: doc(p('New words')), [criteria]: doc(ul('Mine')), fixVersions: [] }, update: comment('Because.') };
  it.each<[string, boolean]>([
    ["issue.description.plainText == 'New words' && originalIssue.description.plainText != 'New words'", true],
    ['issue.fixVersions.length == 0 && originalIssue.fixVersions.length == 1', true],
    ["issue.resolution.name == 'Done' && originalIssue.resolution == null", true],
    [`typeof issue.${criteria} == 'Map' && new RichText(issue.${criteria}).plainText == 'Mine' && originalIssue.${criteria} == null`, true],
    ["issue.comments.length == 1 && issue.comments.some(c => c.id == null && c.body.plainText == 'Because.' && c.author == user) && originalIssue.comments.length == 0", true],
    ["issue.status.name == 'In Review' && transition.hasScreen && transition.name == 'Release' && issue == originalIssue", true],
    ['issue.comments.some(c => c.created != null)', false],
  ])('%s is %j', async (expression, passes) => {
    expect((await move(gated(expression), given)).status).toBe(passes ? 204 : 400);
  });

  it('see a text field as a text where it is not on the screen or was not given', async () => {
    const expression = `typeof issue.${criteria} == 'String' && issue.${criteria} == 'Kept'`;
    for (const body of [{ ...release, fields: done }, { transition: { id: '41' } }]) {
      const site = gated(expression);
      await site.call('dan', 'PUT', '/issue/SHOP-16', { fields: { [criteria]: doc(ul('Kept')) } });
      expect((await move(site, body)).status).toBe(204);
    }
  });

  it('refuse all that was given with the move', async () => {
    const site = gated("'No.'");
    const before = await read(site);
    expect(await move(site, given)).toEqual({ status: 400, body: { errorMessages: ['No.'], errors: {} } });
    expect(await read(site)).toEqual(before);
    expect(site.events).toHaveLength(0);
  });

  it('are not asked while the screen is not filled', async () => {
    expect((await move(gated("'No.'"), release)).body).toMatchObject({ errorMessages: [], errors: { resolution: expect.any(String) } });
  });

  it('find no resolution where no screen gives one', async () => {
    const site = gated('issue.resolution == null');
    expect((await move(site, { transition: { id: '41' } })).status).toBe(204);
    expect(await read(site)).toMatchObject({ fields: { resolution: { name: 'Done' } } });
  });
});
