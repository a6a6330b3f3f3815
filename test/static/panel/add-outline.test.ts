import { addOutline } from '../../../static/panel/add-outline';
import { outlineField, withOutline } from '../../../static/panel/outline';
import { fakeJira } from '../fake-jira';
import { facts, jiraIssue } from '../facts';

const FIELD = 'customfield_10030';
const description = { version: 1, type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Now.' }] }] };
const textarea = { [FIELD]: { custom: 'com.atlassian.jira.plugin.system.customfieldtypes:textarea' } };

const issue = (editable: readonly string[], criteria: readonly string[] = [], held: unknown = null) =>
  jiraIssue({ facts: facts({ description, criteriaFields: criteria.map(() => held) }), editable: new Set(editable), fieldIds: { estimates: [], evidence: null, readiness: null, criteria } });
const reads = (fields: object, schema: object = {}) => ({ status: 200, body: { fields, schema } });
const saved = { status: 204 };

test('reads the text again, then writes it with the outline at its end', async () => {
  const { jira, calls } = fakeJira(reads({ description }), saved);
  expect(await addOutline(jira, issue(['description']))).toMatchObject({ ok: true, where: 'description' });
  expect(calls).toEqual([
    { method: 'GET', path: '/rest/api/3/issue/SHOP-1?fields=description&expand=schema', body: null },
    { method: 'PUT', path: '/rest/api/3/issue/SHOP-1', body: { fields: { description: withOutline(description) } } },
  ]);
});

test('writes nothing when somebody has changed the description meanwhile', async () => {
  const { jira, calls } = fakeJira(reads({ description: null }));
  expect(await addOutline(jira, issue(['description']))).toMatchObject({ ok: false, outdated: true, message: expect.stringContaining('changed the description') });
  expect(calls).toHaveLength(1);
});

test.each([[['description', FIELD]], [['description']]])('writes nothing when somebody has written criteria meanwhile, may edit: %j', async (editable) => {
  const { jira, calls } = fakeJira(reads({ description, [FIELD]: description }, textarea));
  expect(await addOutline(jira, issue(editable, [FIELD]))).toMatchObject({ ok: false, outdated: true, message: expect.stringContaining('changed the acceptance criteria') });
  expect(calls).toHaveLength(1);
});

test('an empty field for criteria is filled instead', async () => {
  const { jira, calls } = fakeJira(reads({ description, [FIELD]: null }, textarea), saved);
  expect(await addOutline(jira, issue(['description', FIELD], [FIELD]))).toMatchObject({ ok: true, where: 'field' });
  expect(calls.map(({ body }) => body)).toEqual([null, { fields: { [FIELD]: outlineField() } }]);
});

test.each([
  ['is not empty', ['description', FIELD], description, reads({ description, [FIELD]: description }, textarea)],
  ['holds one line of text only', ['description', FIELD], null, reads({ description, [FIELD]: null }, { [FIELD]: { custom: 'x:textfield' } })],
  ['may not be edited', ['description'], null, reads({ description })],
])('the description takes it when the field %s', async (_, editable, held, read) => {
  const { jira, calls } = fakeJira(read, saved);
  expect(await addOutline(jira, issue(editable, [FIELD], held))).toMatchObject({ ok: true, where: 'description' });
  expect(calls[1]?.body).toEqual({ fields: { description: withOutline(description) } });
});

test.each([
  ['the read fails', ['description'], [{ status: 500 }], 'Jira could not answer just now. Nothing was changed.'],
  ['the answer is unreadable', ['description'], [{ status: 200, body: [] }], "Jira's answer could not be read."],
  ['Jira refuses', ['description'], [reads({ description }), { status: 403 }], "You don't have permission to edit this issue."],
  ['the description may not be edited', [], [reads({ description })], "You don't have permission to edit the description of this issue."],
])('%s: one sentence, and no undo', async (_, editable, answers, message) => {
  expect(await addOutline(fakeJira(...answers).jira, issue(editable))).toEqual({ ok: false, message, outdated: false });
});

test('a description that cannot be written back unharmed is left alone', async () => {
  const odd = jiraIssue({ facts: facts({ description: 'plain' }), editable: new Set(['description']) });
  const { jira, calls } = fakeJira(reads({ description: 'plain' }));
  expect(await addOutline(jira, odd)).toMatchObject({ ok: false, message: expect.stringContaining("can't add to") });
  expect(calls).toHaveLength(1);
});

describe('undo', () => {
  const undo = async (now: object, ...more: readonly { status: number }[]) => {
    const { jira, calls } = fakeJira(reads({ description }), saved, reads({ description: now }), ...more);
    const outcome = await addOutline(jira, issue(['description']));
    return { undone: outcome.ok ? await outcome.undo() : null, calls };
  };

  test('brings the old text back, also when Jira gave ids to the new nodes', async () => {
    const { undone, calls } = await undo({ ...withOutline(description), attrs: { localId: 'x' } }, saved);
    expect(undone).toEqual({ ok: true });
    expect(calls.at(-1)).toEqual({ method: 'PUT', path: '/rest/api/3/issue/SHOP-1', body: { fields: { description } } });
  });

  test('leaves a text alone that somebody has changed since', async () => {
    const { undone, calls } = await undo({ ...withOutline(description), content: [] });
    expect(undone).toEqual({ ok: false, message: 'The text was changed since, so it was left as it is.' });
    expect(calls).toHaveLength(3);
  });
});
