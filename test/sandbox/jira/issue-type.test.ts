import type { WorkflowRecord } from '../../../sandbox/jira/state/records';
import { demoSite, type Site, type Who } from './site';

const bug = { fields: { issuetype: { name: 'Bug' } } };
const typeOf = async (site: Site, key: string): Promise<unknown> => (await site.call('ada', 'GET', `/issue/${key}?fields=issuetype`)).body;

/** The workflow of bugs, without In Review. */
function withoutReview(site: Site): void {
  const workflow = [...site.jira.state.workflows.values()].find(({ name }) => name.startsWith('Bug'));
  if (workflow === undefined) throw new Error('There is no workflow for bugs.');
  const smaller: WorkflowRecord = {
    ...workflow, statuses: workflow.statuses.filter(({ statusId }) => statusId !== '10002'), transitions: workflow.transitions.filter(({ id }) => !['21', '31', '41'].includes(id)),
  };
  site.jira.state.workflows.set(workflow.id, smaller);
}

describe('PUT /issue with another issue type', () => {
  it.each([{ name: 'Bug' }, { id: '10004' }])('takes %j, in the history and in an event, and the issue goes the way of its new type', async (issuetype) => {
    const site = demoSite();
    expect((await site.call('dan', 'PUT', '/issue/SHOP-8', { fields: { issuetype } })).status).toBe(204);
    expect(await typeOf(site, 'SHOP-8')).toMatchObject({ fields: { issuetype: { id: '10004', name: 'Bug' } } });
    const item = { field: 'issuetype', fieldId: 'issuetype', fieldtype: 'jira', from: '10001', fromString: 'Story', to: '10004', toString: 'Bug' };
    expect(site.events).toMatchObject([{ eventType: 'avi:jira:updated:issue', payload: { changelog: { items: [item] }, issue: { fields: { issuetype: { name: 'Bug' } } } } }]);
    expect((await site.call('dan', 'GET', '/issue/SHOP-8/changelog')).body).toMatchObject({ values: expect.arrayContaining([expect.objectContaining({ items: [item] })]) });
    expect((await site.call('dan', 'GET', '/issue/SHOP-8/transitions')).body).toMatchObject({ transitions: [{ name: 'Back to work' }, { name: 'Fix accepted' }] });
  });

  it('is refused where the workflow of the new type does not have the present status', async () => {
    const site = demoSite();
    withoutReview(site);
    expect((await site.call('dan', 'PUT', '/issue/SHOP-8', bug)).body).toEqual({
      errorMessages: [], errors: { issuetype: 'The workflow of the issue type "Bug" does not have the status "In Review". The issue has to be moved.' },
    });
    expect([await typeOf(site, 'SHOP-8'), site.events]).toMatchObject([{ fields: { issuetype: { name: 'Story' } } }, []]);
    expect((await site.call('dan', 'GET', '/issue/SHOP-8?expand=editmeta')).body).toMatchObject({ editmeta: { fields: { issuetype: { required: true, allowedValues: [{ name: 'Story' }, { name: 'Task' }] } } } });
  });

  it.each([
    [{ name: 'Epic' }, 'The issue type selected is invalid.'],
    [{ name: 'Sub-task' }, 'The issue type selected is invalid.'],
    [{ id: '10021' }, 'The issue type selected is invalid.'],
    ['Bug', 'data was not an object'],
  ])('refuses %j', async (issuetype, message) => {
    expect(await demoSite().call('dan', 'PUT', '/issue/SHOP-8', { fields: { issuetype } })).toEqual({ status: 400, body: { errorMessages: [], errors: { issuetype: message } } });
  });

  it.each<[Who, number]>([['ada', 204], ['priya', 204], ['dan', 204], ['sam', 403], ['otto', 404]])('by %s: %i', async (who, status) => {
    expect((await demoSite().call(who, 'PUT', '/issue/SHOP-8', bug)).status).toBe(status);
  });

  it('changes nothing when it is the present type, and stays once in what a create asks for', async () => {
    const site = demoSite();
    await site.call('dan', 'PUT', '/issue/SHOP-8', { fields: { issuetype: { name: 'Story' } } });
    expect(site.events).toEqual([]);
    const { body } = await site.call('dan', 'GET', '/issue/createmeta/SHOP/issuetypes/10001');
    expect((body as { fields: { fieldId: string }[] }).fields.filter(({ fieldId }) => fieldId === 'issuetype')).toHaveLength(1);
  });
});
