import { analyse } from '../../../static/gate/analyse';
import { askExample } from '../../../static/gate/ask-example';
import { findGroups, readExamples, readProjects, readRoles } from '../../../static/gate/read-choices';
import { NOBODY } from '../../../src/core/done/gate-config';
import { fakeJira, type FakeAnswer } from '../fake-jira';
import { basis } from './basis';

describe('analyse', () => {
  it.each<[string, FakeAnswer, object]>([
    ['a valid text', { status: 200, body: { results: [{ expression: 'x', valid: true }] } }, { kind: 'valid' }],
    ['one that is too long', { status: 200, body: { results: [{ expression: 'x', valid: false, errors: [{ message: 'Too long', type: 'other' }] }] } }, { kind: 'invalid', because: ['Too long'] }],
    ['one with a mistake at a place', { status: 200, body: { results: [{ expression: 'x', valid: false, errors: [{ line: 1, column: 4, message: '> encountered.', type: 'syntax' }] }] } }, { kind: 'invalid', because: ['> encountered. (line 1, column 4)'] }],
    ['a refusal of the call', { status: 400, body: { errorMessages: ['No expression.'] } }, { kind: 'invalid', because: ['No expression.'] }],
    ['no answer', { status: 503 }, { kind: 'unknown' }],
    ['another shape', { status: 200, body: { results: [] } }, { kind: 'unknown' }],
  ])('%s', async (_, answer, expected) => {
    const { jira, calls } = fakeJira(answer);
    expect(await analyse(jira, 'x')).toEqual(expected);
    expect(calls).toEqual([{ method: 'POST', path: '/rest/api/3/expression/analyse?check=syntax', body: { expressions: ['x'] } }]);
  });
});

describe('the example', () => {
  it.each<[string, FakeAnswer, object]>([
    ['passes', { status: 200, body: { value: true } }, { kind: 'passes' }],
    ['is refused in the very words', { status: 200, body: { value: '1 still missing before Done:\n• Give it an estimate' } }, { kind: 'refused', text: '1 still missing before Done:\n• Give it an estimate', youPass: false }],
    ['gets an answer of another kind', { status: 200, body: { value: 3 } }, { kind: 'unknown', why: "Jira's answer could not be read." }],
    ['cannot be judged', { status: 503 }, { kind: 'unknown', why: 'Jira could not judge it. Jira could not answer just now.' }],
  ])('%s', async (_, answer, expected) => {
    expect(await askExample(fakeJira(answer).jira, 'SHOP-1', basis(), NOBODY)).toEqual(expected);
  });

  it('is asked the text of a gate that enforces and exempts nobody, before the transition', async () => {
    const { jira, calls } = fakeJira({ status: 200, body: { value: true } });
    await askExample(jira, 'SHOP-1', basis(), NOBODY);
    expect(calls).toMatchObject([{ path: '/rest/api/3/expression/evaluate', body: { expression: expect.stringContaining('config.messages'), context: { issue: { key: 'SHOP-1' }, custom: { config: { type: 'json', value: { mode: 'enforce', asked: 'before', exempt: { roles: [], groups: [] } } } } } } }]);
  });

  const admins = { roles: [{ id: 10002, name: 'Administrators' }], groups: [] };
  const said = { status: 200, body: { value: 'The words' } };
  it.each<[string, FakeAnswer[], object, number]>([
    ['refuses the person who asks, in the words of this very gate', [said], { kind: 'refused', text: 'The words', youPass: false }, 1],
    ['exempts the person who asks, and refuses others', [{ status: 200, body: { value: true } }, said], { kind: 'refused', text: 'The words', youPass: true }, 2],
    ['lets everybody through', [{ status: 200, body: { value: true } }], { kind: 'passes' }, 2],
  ])('with exemptions %s', async (_, answers, expected, asked) => {
    const { jira, calls } = fakeJira(...answers);
    expect(await askExample(jira, 'SHOP-1', basis(), admins)).toEqual(expected);
    expect(calls.map(({ body }) => JSON.stringify(body).includes('getProjectRoles'))).toEqual([true, false].slice(0, asked));
  });

  it('is not asked where there is no gate to ask', async () => {
    const { jira, calls } = fakeJira({ status: 200, body: { value: true } });
    const { definition } = basis();
    expect(await askExample(jira, 'SHOP-1', basis({ definition: { ...definition, done: { ...definition.done, criteria: [] } } }), NOBODY)).toEqual({ kind: 'unknown', why: 'The Definition of Done has no criteria.' });
    expect(calls).toEqual([]);
  });
});

describe('what there is to choose from', () => {
  it('projects that the person administers, by name', async () => {
    const { jira, calls } = fakeJira({ status: 200, body: { total: 101, values: [{ id: '1', key: 'SHOP', name: 'Web shop' }] } });
    expect(await readProjects(jira, ' web ')).toEqual({ ok: true, value: { projects: [{ id: '1', name: 'Web shop (SHOP)' }], more: 100 } });
    expect(calls.map(({ path }) => path)).toEqual(['/rest/api/3/project/search?action=edit&orderBy=name&maxResults=100&query=web']);
  });

  it('roles of people, whose ids end their addresses', async () => {
    const site = 'https://x.atlassian.net/rest/api/3/project/1/role';
    const { jira } = fakeJira({ status: 200, body: { Administrators: `${site}/10002`, 'atlassian-addons-project-access': `${site}/10003`, Odd: `${site}/x` } });
    expect(await readRoles(jira, '1')).toEqual({ ok: true, value: [{ id: 10002, name: 'Administrators' }] });
  });

  it('groups whose id can stand in a gate', async () => {
    const { jira, calls } = fakeJira({ status: 200, body: { groups: [{ groupId: '276f955c-63d7', name: 'jira-users' }, { groupId: "x'", name: 'odd' }] } });
    expect(await findGroups(jira, 'jira&x')).toEqual({ ok: true, value: [{ id: '276f955c-63d7', name: 'jira-users' }] });
    expect(calls[0]?.path).toBe('/rest/api/3/groups/picker?query=jira%26x&maxResults=10');
  });

  it('issues that a gate is about', async () => {
    const issue = (key: string, issuetype: object) => ({ key, fields: { summary: 'Words', issuetype } });
    const { jira } = fakeJira({ status: 200, body: { issues: [issue('A-1', { hierarchyLevel: 0 }), issue('A-2', { hierarchyLevel: 1 }), issue('A-3', { subtask: true }), issue('A-4', { subtask: false })] } });
    expect(await readExamples(jira, '1')).toEqual({ ok: true, value: [{ id: 'A-1', name: 'A-1 Words' }, { id: 'A-4', name: 'A-4 Words' }] });
  });
});
