import { answerAs } from '../fake-bridge';
import { panelModule } from '../../../static/settings/panel-module';
import { administersJira, pinPanel, requestText } from '../../../static/settings/pin-panel';
import { fakeJira } from '../fake-jira';

const base = 'ari:cloud:ecosystem::extension/app/env/static';
const own = { id: 'c', name: 'Readiness', custom: 'ari:cloud:ecosystem::extension/app2/env2/static/readiness' };

test.each([
  ['the page’s own id', { localId: `${base}/project-settings/1a2b` }, [own], `${base}/readiness-panel`],
  ['the type of the app’s field', {}, [own], 'ari:cloud:ecosystem::extension/app2/env2/static/readiness-panel'],
  ['nothing', { localId: 'elsewhere' }, [{ id: 'x', name: 'X', custom: 'x:float' }], null],
])('%s tells the panel’s id', async (_, context, fields, id) => {
  answerAs({ getContext: () => context });
  expect(await panelModule(fields)).toBe(id);
});

test('a host that does not answer is no failure while a field tells', async () => {
  answerAs({});
  expect(await panelModule([own])).toContain('/app2/env2/');
});

test('asks Jira whether the reader administers it', async () => {
  const { jira, calls } = fakeJira({ status: 200, body: { permissions: { ADMINISTER: { havePermission: true } } } });
  expect(await administersJira(jira)).toEqual({ ok: true, value: true });
  expect(calls[0]?.path).toBe('/rest/api/3/mypermissions?permissions=ADMINISTER');
  expect(await administersJira(fakeJira({ status: 200, body: {} }).jira)).toMatchObject({ ok: false });
});

test('pins the panel to the project', async () => {
  const { jira, calls } = fakeJira({ status: 202, body: { taskId: '1' } });
  expect(await pinPanel(jira, `${base}/readiness-panel`, 'TEAM')).toMatchObject({ ok: true });
  expect(calls).toEqual([{ method: 'POST', path: '/rest/api/3/forge/panel/action/bulk/async', body: { moduleId: `${base}/readiness-panel`, projectList: [{ projectIdOrKey: 'TEAM', action: 'PIN' }] } }]);
});

test('the text to send names the project and where to go', () => {
  const text = requestText('Team kitchen', 'TEAM', 'https://x.atlassian.net');
  expect(text).toContain('Team kitchen (TEAM)');
  expect(text).toContain('https://x.atlassian.net/browse/TEAM');
});
