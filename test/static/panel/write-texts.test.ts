import { writeTexts } from '../../../static/panel/write-texts';
import { doc, p } from '../../support/adf';
import { fakeJira, type FakeAnswer } from '../fake-jira';

const old = doc(p('Old'));
const next = { description: doc(p('New')) };
const reads = (fields: object) => ({ status: 200, body: { fields } });
const saved = { status: 204 };
const write = (...answers: readonly FakeAnswer[]) => {
  const { jira, calls } = fakeJira(...answers);
  return { calls, outcome: writeTexts(jira, 'SHOP-1', { summary: 'S', description: old }, () => next) };
};

test('reads again, then writes only what changes', async () => {
  const { calls, outcome } = write(reads({ summary: 'S', description: old }), saved);
  expect(await outcome).toMatchObject({ ok: true });
  expect(calls).toEqual([
    { method: 'GET', path: '/rest/api/3/issue/SHOP-1?fields=summary,description&expand=schema', body: null },
    { method: 'PUT', path: '/rest/api/3/issue/SHOP-1', body: { fields: next } },
  ]);
});

test.each([
  ['the summary', { summary: 'T', description: old }],
  ['the description', { summary: 'S', description: doc(p('Theirs')) }],
  ['the description away', { summary: 'S' }],
])('writes nothing when somebody has changed %s', async (_, now) => {
  const { calls, outcome } = write(reads(now));
  expect(await outcome).toMatchObject({ ok: false, outdated: true, message: expect.stringContaining('nothing was written') });
  expect(calls).toHaveLength(1);
});

test('writes nothing where the text cannot be changed unharmed', async () => {
  const { jira, calls } = fakeJira(reads({ description: old }));
  expect(await writeTexts(jira, 'SHOP-1', { description: old }, () => null)).toMatchObject({ ok: false, outdated: false, message: expect.stringContaining("can't change safely") });
  expect(calls).toHaveLength(1);
});

test('what is written is made from the text as Jira has it now, ids of nodes included', async () => {
  const withIds = { version: 1, type: 'doc', content: [{ type: 'paragraph', attrs: { localId: 'x' }, content: [] }] };
  const { jira, calls } = fakeJira(reads({ description: withIds }), saved);
  await writeTexts(jira, 'SHOP-1', { description: { version: 1, type: 'doc', content: [{ type: 'paragraph', content: [] }] } }, (now) => ({ description: now.description }));
  expect(calls[1]?.body).toEqual({ fields: { description: withIds } });
});

const same = reads({ summary: 'S', description: old });
test.each<[readonly FakeAnswer[], string]>([
  [[{ status: 404 }], "You can't see this issue, or it was deleted."],
  [[{ status: 500 }], 'Jira could not answer just now. Nothing was changed.'],
  [[same, { status: 403 }], "You don't have permission to edit this issue."],
  [[same, { status: 404 }], "You can't see this issue, or it was deleted."],
  [[same, { status: 409, body: { errorMessages: ['It is being moved.'] } }], 'It is being moved.'],
  [[same, { status: 429 }], 'Jira could not answer just now. Nothing was changed.'],
  [[same, { status: 500 }, same], 'Jira could not answer just now. Nothing was changed.'],
  [[same, { status: 500 }, { status: 500 }], 'Jira gave no clear answer. Look at the issue before you try again: the change may be there.'],
])('%j is told in one sentence', async (answers, message) => {
  expect(await write(...answers).outcome).toEqual({ ok: false, outdated: false, message });
});

test('an edit that was made although no answer came counts', async () => {
  expect(await write(same, { status: 504 }, reads(next)).outcome).toMatchObject({ ok: true });
});

describe('undo', () => {
  const undone = async (...answers: readonly FakeAnswer[]) => {
    const { calls, outcome } = write(same, saved, ...answers);
    const made = await outcome;
    return { calls, undone: made.ok ? await made.undo() : null };
  };

  test('writes what was there before, to the byte', async () => {
    const { calls, undone: back } = await undone(reads(next), saved);
    expect(back).toEqual({ ok: true });
    expect(JSON.stringify(calls.at(-1)?.body)).toBe(JSON.stringify({ fields: { description: old } }));
  });

  test.each([
    ['somebody has changed the text since', reads({ description: old }), 'The text was changed since, so it was left as it is.'],
    ['it cannot be read', { status: 503 }, 'Jira could not answer just now. Nothing was changed.'],
  ])('writes nothing when %s', async (_, answer, message) => {
    const { calls, undone: back } = await undone(answer);
    expect(back).toEqual({ ok: false, message });
    expect(calls).toHaveLength(3);
  });
});
