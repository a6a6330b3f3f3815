import { readBacklogFile } from '../../../files/read-backlog-file';
import { fieldDoors } from '../../../sandbox/http/field-doors';
import { parseManifest } from '../../../sandbox/forge/manifest';
import { addBacklog } from '../../../sandbox/seed/import-backlog';
import { ada, dan, otto, priya, sam } from '../../../sandbox/jira/people';
import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { smallManifest } from '../forge/small-manifest';
import { demoSite, evidenceField, readinessField, shopSite, type Site, type Who } from './site';

const screen = (id: string): string => `Field '${id}' cannot be set. It is not on the appropriate screen, or unknown.`;
const values: Readonly<Record<string, unknown>> = { [evidenceField]: { issue: 1, accepted: true }, [readinessField]: 100 };

describe('nobody writes the app\'s read-only fields', () => {
  const everybody: readonly Who[] = ['priya', 'dan', 'ada', 'app'];
  const ways = everybody.flatMap((who) => Object.keys(values).map((field) => [who, field] as const));

  it.each(ways)('%s with %s', async (who, field) => {
    const site = shopSite();
    const fields = { [field]: values[field] };
    const refused = { status: 400, body: { errors: { [field]: screen(field) } } };
    expect(await site.call(who, 'PUT', '/issue/SHOP-16', { fields })).toMatchObject(refused);
    expect(await site.call(who, 'PUT', '/issue/SHOP-16', { update: { [field]: [{ set: values[field] }] } })).toMatchObject(refused);
    expect(await site.call(who, 'POST', '/issue', { fields: { project: { key: 'SHOP' }, issuetype: { name: 'Story' }, summary: 'New', ...fields } })).toMatchObject(refused);
    expect(await site.call(who, 'POST', '/issue/SHOP-16/transitions', { transition: { id: '41' }, fields })).toMatchObject(refused);
    expect(await site.call(who, 'POST', '/issue/SHOP-16/transitions', { transition: { id: '51' }, fields: { resolution: { name: 'Done' }, ...fields } })).toMatchObject(refused);
    expect((await site.call('sam', 'GET', '/issue/SHOP-16')).body).toMatchObject({ fields: { [field]: null, status: { name: 'In Review' } } });
    expect(site.jira.state.issueIdByKey.has('SHOP-21')).toBe(false);
    expect(site.events).toEqual([]);
  });

  it.each<[Who, number]>([['priya', 403], ['dan', 403], ['sam', 403], ['ada', 403], ['otto', 403]])('%s over the resource of the app: %i', async (who, status) => {
    const site = shopSite();
    const update = { issueIds: [site.idOf('SHOP-16')], value: 100 };
    expect((await site.call(who, 'PUT', `/app/field/${readinessField}/value`, { updates: [update] })).status).toBe(status);
    expect((await site.call(who, 'POST', '/app/field/value', { updates: [{ customField: readinessField, ...update }] })).status).toBe(status);
  });

  it.each<[Who, number]>([['sam', 403], ['otto', 404]])('%s may not even edit: %i', async (who, status) => {
    expect((await shopSite().call(who, 'PUT', '/issue/SHOP-16', { fields: { [readinessField]: 100 } })).status).toBe(status);
  });

  it('offers them on no screen', async () => {
    const { body } = await shopSite().call('priya', 'GET', '/issue/SHOP-16?expand=editmeta');
    expect(Object.keys((body as { editmeta: { fields: object } }).editmeta.fields)).not.toEqual(expect.arrayContaining([evidenceField]));
  });

  it.each([
    ['backlog.csv', 'Issue key,Summary,Custom field (Readiness),Custom field (Evidence),customfield_10051\nNEW-1,Pay,100,"{""issue"":1,""accepted"":true}",100'],
    ['backlog.json', JSON.stringify({ names: { [readinessField]: 'Readiness', [evidenceField]: 'Evidence' }, issues: [{ key: 'NEW-1', fields: { summary: 'Pay', ...values } }] })],
  ])('%s carries none in', async (name, text) => {
    const file = join(await mkdtemp(join(tmpdir(), 'import-')), name);
    await writeFile(file, text);
    const site = shopSite();
    addBacklog(site.jira, name, await readBacklogFile(file));
    expect((await site.call('priya', 'GET', '/issue/NEW-1')).body).toMatchObject({ fields: { summary: 'Pay', [readinessField]: null, [evidenceField]: null } });
  });
});

describe('the app\'s fields in a team-managed project', () => {
  const manifest = parseManifest(smallManifest.replace('  trigger:\n', `  jira:customField:
    - { key: evidence, name: Evidence, description: E, type: object, readOnly: true }
    - { key: readiness, name: Readiness, description: R, type: number, readOnly: true }
  trigger:
`));

  function withDoor() {
    const site = demoSite();
    const changed = jest.fn<void, []>();
    const door = fieldDoors({ manifest, jira: site.jira, changed });
    const add = async (email: string, body: unknown): Promise<number> => {
      const headers = { 'content-type': 'application/json', authorization: `Basic ${btoa(`${email}:x`)}` };
      return (await door.fetch(new Request('http://localhost/added', { method: 'POST', headers, body: JSON.stringify(body) }))).status;
    };
    return { site, changed, add };
  }

  const write = (site: Site) => site.call('app', 'PUT', `/app/field/${readinessField}/value`, { updates: [{ issueIds: [site.idOf('TEAM-3')], value: 91 }] });
  const count = async (site: Site) => (await site.call('sam', 'POST', '/search/approximate-count', { jql: 'project = TEAM and Readiness > 0' })).body;
  const evaluated = async (site: Site) => (await site.call('sam', 'POST', '/expression/evaluate', { expression: `issue.${readinessField}`, context: { issue: { key: 'TEAM-3' } } })).body;

  it('take a value and show nothing of it, until they are added', async () => {
    const { site, changed, add } = withDoor();
    expect((await write(site)).status).toBe(204);
    const { body } = await site.call('sam', 'GET', '/issue/TEAM-3?expand=names,schema');
    for (const part of ['fields', 'names', 'schema']) expect(body).not.toHaveProperty([part, readinessField]);
    expect([await count(site), await evaluated(site)]).toEqual([{ count: 0 }, { value: null }]);
    expect(await add(priya.email, { projectKey: 'TEAM', added: true })).toBe(204);
    expect(changed).toHaveBeenCalledTimes(1);
    expect((await site.call('sam', 'GET', '/issue/TEAM-3?expand=names,schema')).body).toMatchObject({ fields: { [readinessField]: 91, [evidenceField]: null }, names: { [readinessField]: 'Readiness' }, schema: { [readinessField]: { type: 'number' } } });
    expect([await count(site), await evaluated(site)]).toEqual([{ count: 1 }, { value: 91 }]);
    expect(await add(ada.email, { projectKey: 'TEAM', added: false })).toBe(204);
    expect([await count(site), await evaluated(site)]).toEqual([{ count: 0 }, { value: null }]);
  });

  it('are not offered for editing either way', async () => {
    const { site, add } = withDoor();
    await add(priya.email, { projectKey: 'TEAM', added: true });
    expect(await site.call('priya', 'PUT', '/issue/TEAM-3', { fields: { [readinessField]: 100 } })).toMatchObject({ status: 400, body: { errors: { [readinessField]: screen(readinessField) } } });
  });

  it.each<[string, unknown, number]>([
    [dan.email, { projectKey: 'TEAM', added: true }, 404],
    [sam.email, { projectKey: 'TEAM', added: true }, 404],
    [otto.email, { projectKey: 'TEAM', added: true }, 404],
    [priya.email, { projectKey: 'NONE', added: true }, 404],
    [priya.email, { projectKey: 'TEAM' }, 400],
    [priya.email, null, 400],
  ])('are added by its administrators only: %s %j answers %i', async (email, body, status) => {
    const { site, changed, add } = withDoor();
    expect(await add(email, body)).toBe(status);
    expect(changed).not.toHaveBeenCalled();
    await write(site);
    expect(await count(site)).toEqual({ count: 0 });
  });

  it('are there from the start in a company-managed one', async () => {
    expect((await demoSite().call('sam', 'GET', '/issue/SHOP-4')).body).toMatchObject({ fields: { [readinessField]: null } });
  });
});
