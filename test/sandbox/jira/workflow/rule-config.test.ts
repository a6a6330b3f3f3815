import { demoSite, type Site, type Who } from '../site';
import { bugs, changed, type Documents, gateRule, lasting, read, rulesOf, simplified, withRule } from './documents';

interface Page { total: number; values: { workflowId: object; validators: { id: string; configuration: object }[] }[] }

/** A site with three rules of the app: two before Done of the simplified workflow, one in that of the bugs. */
async function ruledSite(): Promise<Site> {
  const site = demoSite();
  const rule = (id: string, tag = '') => gateRule({ expression: `'${id}'` }, { id, tag });
  const save = async (documents: Documents) => expect((await site.call('ada', 'POST', '/workflows/update', documents)).status).toBe(200);
  await save(withRule(withRule(await read(site), '41', rule('one')), '21', rule('two', 'old')));
  await save(withRule(await read(site, bugs), '51', rule('three')));
  return site;
}

const get = (site: Site, query = 'types=validator', who: Who = 'app') => site.call(who, 'GET', `/workflow/rule/config?${query}`);
const put = (site: Site, validators: readonly object[], name = simplified, who: Who = 'app') =>
  site.call(who, 'PUT', '/workflow/rule/config', { workflows: [{ workflowId: { name, draft: false }, validators }] });
const idsIn = ({ body }: { readonly body: unknown }): readonly string[] => (body as Page).values.flatMap(({ validators }) => validators.map(({ id }) => id));

describe('GET /workflow/rule/config', () => {
  it.each<[string, readonly string[]]>([
    ['types=validator', ['two', 'one', 'three']],
    ['types=validator&types=condition', ['two', 'one', 'three']],
    ['types=condition,postfunction', []],
    ['types=validator&keys=gate', ['two', 'one', 'three']],
    ['types=validator&keys=other', []],
    [`types=validator&workflowNames=${encodeURIComponent(bugs)}`, ['three']],
    ['types=validator&withTags=old&withTags=new', ['two']],
    ['types=validator&maxResults=1', ['two', 'one']],
    ['types=validator&startAt=1', ['three']],
    ['types=validator&draft=true', []],
  ])('%s', async (query, ids) => {
    expect(idsIn(await get(await ruledSite(), query))).toEqual(ids);
  });

  it('shows each rule, and its transition when asked', async () => {
    const site = await ruledSite();
    expect((await get(site, `types=validator&expand=transition&workflowNames=${encodeURIComponent(bugs)}`)).body).toMatchObject({
      total: 1, isLast: true, startAt: 0, maxResults: 10,
      values: [{
        workflowId: { name: bugs, draft: false }, conditions: [], postFunctions: [],
        validators: [{ id: 'three', key: 'gate', configuration: { value: '{"expression":"\'three\'"}', disabled: false, tag: '' }, transition: { id: 51, name: 'Close without a fix' } }],
      }],
    });
    expect(((await get(site)).body as Page).values[0]?.validators[0]).not.toHaveProperty('transition');
  });

  it.each([['', 400], ['types=screen', 404]])('?%s is %i', async (query, status) => {
    expect((await get(demoSite(), query)).status).toBe(status);
  });
});

describe('PUT /workflow/rule/config', () => {
  it('sets configuration, state and tag, and leaves everything else as it was', async () => {
    const site = await ruledSite();
    const before = await read(site);
    const answer = await put(site, [{ id: 'one', configuration: { value: '{"expression":"true"}', disabled: true, tag: 'failed' } }]);
    expect(answer).toEqual({ status: 200, body: { updateResults: [{ workflowId: { name: simplified, draft: false }, ruleUpdateErrors: {}, updateErrors: [] }] } });
    const after = await read(site);
    const expected = changed(before, '41', ({ validators }) => ({
      validators: validators.map((rule) => ({ ...rule, parameters: { ...rule.parameters, config: '{"expression":"true"}', disabled: 'true', tag: 'failed' } })),
    }));
    expect(JSON.stringify(lasting(after))).toBe(JSON.stringify(lasting(expected)));
    expect(lasting(await read(site, bugs))).toEqual(lasting(await read(await ruledSite(), bugs)));
  });

  it('switches a rule off at once, and on again by saying nothing', async () => {
    const site = await ruledSite();
    const move = () => site.call('dan', 'POST', '/issue/SHOP-16/transitions', { transition: { id: '41' } });
    expect((await move()).body).toMatchObject({ errorMessages: ['one'] });
    await put(site, [{ id: 'one', configuration: { value: '{"expression":"\'one\'"}', disabled: true } }]);
    await put(site, [{ id: 'one', configuration: { value: '{"expression":"\'again\'"}' } }]);
    expect((await move()).body).toMatchObject({ errorMessages: ['again'] });
    await put(site, [{ id: 'one', configuration: { value: '{"expression":"\'again\'"}', disabled: true } }]);
    expect((await move()).status).toBe(204);
  });

  it('raises the version, so that a document that was read before is stale', async () => {
    const site = await ruledSite();
    const old = await read(site);
    await put(site, [{ id: 'one', configuration: { value: '{}' } }]);
    expect((await read(site)).workflows[0]?.version.versionNumber).toBe((old.workflows[0]?.version.versionNumber ?? 0) + 1);
    expect((await site.call('ada', 'POST', '/workflows/update', old)).status).toBe(409);
  });

  it('sets what it can, and says of the rest why not', async () => {
    const site = await ruledSite();
    const answer = await put(site, [
      { id: 'one', configuration: { value: '{' } },
      { id: 'two', configuration: { value: '{"expression":"1 +"}' } },
      { id: 'three', configuration: { value: '{}' } },
    ]);
    expect(answer.body).toEqual({ updateResults: [{
      workflowId: { name: simplified, draft: false }, updateErrors: [],
      ruleUpdateErrors: {
        one: ['The configuration is not JSON.'],
        two: [expect.stringContaining('The expression cannot be read')],
        three: ['The rule with this id does not exist: three'],
      },
    }] });
    expect((await read(site)).workflows[0]?.version.versionNumber).toBe(2);
    await put(site, [{ id: 'one', configuration: { value: '{}', tag: 't'.repeat(256) } }, { id: 'two', configuration: { value: '{"b":2}' } }]);
    expect([rulesOf(await read(site), '41'), rulesOf(await read(site), '21')]).toMatchObject([[{ parameters: { config: '{"expression":"\'one\'"}' } }], [{ parameters: { config: '{"b":2}' } }]]);
  });

  it('says which workflow is not there', async () => {
    expect((await put(await ruledSite(), [], 'Nothing')).body).toEqual({
      updateResults: [{ workflowId: { name: 'Nothing', draft: false }, ruleUpdateErrors: {}, updateErrors: ['Workflow not found: WorkflowIdBean{name=Nothing, draft=false}'] }],
    });
  });

  it('does not reach rules of others', async () => {
    const site = await ruledSite();
    const [foreign] = rulesOf(await read(site, bugs), '41');
    const id = foreign?.parameters.id ?? '';
    expect((await put(site, [{ id, configuration: { value: '{}' } }], bugs)).body).toMatchObject({ updateResults: [{ ruleUpdateErrors: { [id]: [`The rule with this id does not exist: ${id}`] } }] });
    expect(rulesOf(await read(site, bugs), '41')).toEqual([foreign]);
  });

  it.each([[{}], [{ workflows: [] }], [{ workflows: [{ workflowId: { name: 'x' }, validators: [{ id: 'one' }] }] }], [{ workflows: [{ workflowId: { name: 'x' }, validators: [{ id: 'one', configuration: { value: {} } }] }] }]])('refuses the body %j', async (body) => {
    expect((await (await ruledSite()).call('app', 'PUT', '/workflow/rule/config', body)).status).toBe(400);
  });
});

it.each<[Who, number]>([['app', 200], ['ada', 403], ['priya', 403], ['dan', 403], ['sam', 403], ['otto', 403]])('rule configurations for %s: %i', async (who, status) => {
  const site = await ruledSite();
  expect((await get(site, undefined, who)).status).toBe(status);
  expect((await put(site, [{ id: 'one', configuration: { value: '{}' } }], simplified, who)).status).toBe(status);
});
