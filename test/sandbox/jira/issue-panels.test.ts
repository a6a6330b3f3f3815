import { ada, priya } from '../../../sandbox/jira/people';
import { shopSite, type Who } from './site';

const path = '/forge/panel/action/bulk/async';
const moduleId = 'ari:cloud:ecosystem::extension/11111111-2222-4333-8444-555555555555/66666666-7777-4888-9999-000000000000/static/panel';
const pin = (projectIdOrKey: string, action = 'PIN') => ({ moduleId, projectList: [{ projectIdOrKey, action }] });

describe('pinning an issue panel', () => {
  it('shows it in the project until it is unpinned', async () => {
    const { jira, call } = shopSite();
    const [project] = jira.state.projects.values();
    const shown = (): boolean => jira.isPanelPinned(project?.id ?? '', 'panel');
    expect(shown()).toBe(false);
    expect(await call('ada', 'POST', path, pin('SHOP'))).toEqual({ status: 202, body: { taskId: expect.any(String) } });
    expect([shown(), jira.isPanelPinned(project?.id ?? '', 'another')]).toEqual([true, false]);
    expect((await call('ada', 'POST', path, pin(project?.id ?? '', 'UNPIN'))).status).toBe(202);
    expect(shown()).toBe(false);
  });

  it('answers a task that its submitter and administrators can follow', async () => {
    const { call } = shopSite();
    const { body } = await call('ada', 'POST', path, pin('SHOP'));
    const { taskId } = body as { taskId: string };
    expect((await call('ada', 'GET', `/task/${taskId}`)).body).toMatchObject({ id: taskId, status: 'COMPLETE', progress: 100, submittedBy: expect.any(Number) });
    expect((await call('priya', 'GET', `/task/${taskId}`)).status).toBe(403);
    expect((await call('ada', 'GET', '/task/1')).status).toBe(404);
  });

  it.each<[Who, number]>([['ada', 202], ['priya', 403], ['dan', 403], ['app', 403], ['otto', 403]])('is %s\'s right: %i', async (who, status) => {
    expect((await shopSite().call(who, 'POST', path, pin('SHOP'))).status).toBe(status);
  });

  it.each([
    [{ ...pin('SHOP'), moduleId: 'panel' }],
    [{ ...pin('SHOP'), moduleId: moduleId.replace('1111', '9999') }],
    [{ moduleId }],
    [{ moduleId, projectList: [] }],
    [pin('NOPE')],
    [pin('SHOP', 'HIDE')],
  ])('refuses %j', async (body) => {
    expect((await shopSite().call('ada', 'POST', path, body)).status).toBe(400);
  });

  it('is done for projects that are started by a seed', () => {
    const { jira } = shopSite();
    const [project] = jira.state.projects.values();
    expect(jira.isPanelPinned(project?.id ?? '', 'readiness-panel')).toBe(true);
    expect([ada.role, priya.role]).toEqual(['Jira administrator', expect.any(String)]);
  });
});
