import { EMPTY_GOAL, type EpicGoal } from '../../../../../src/contract/epic-goal';
import { changeGoal } from '../../../../../static/health/roadmap/details/change-goal';
import { fakeJira } from '../../../fake-jira';

const PATH = '/rest/api/3/issue/SHOP-1/properties/rnd-goal';
const goal = (text: string): EpicGoal => ({ ...EMPTY_GOAL, goal: text });
const kept = (text: string) => ({ status: 200, body: { key: 'rnd-goal', value: { v: 1, ...goal(text) } } });
const absent = { status: 404, body: { errorMessages: ['The property does not exist.'] } };
const done = { status: 200, body: {} };

test('a first goal is written after a look, and taken back by removing it', async () => {
  const { jira, calls } = fakeJira(absent, { status: 201, body: {} }, kept('A'), { status: 204 });
  const change = await changeGoal(jira, 'SHOP-1', null, goal('A'));
  expect(change).toMatchObject({ ok: true, now: goal('A') });
  expect(change.ok && (await change.undo())).toMatchObject({ ok: true, now: null });
  expect(calls).toEqual([
    { method: 'GET', path: PATH, body: null },
    { method: 'PUT', path: PATH, body: { v: 1, ...goal('A') } },
    { method: 'GET', path: PATH, body: null },
    { method: 'DELETE', path: PATH, body: null },
  ]);
});

test('a changed goal is taken back to what was there, where ours still stands', async () => {
  const { jira, calls } = fakeJira(kept('A'), done, kept('B'), done);
  const change = await changeGoal(jira, 'SHOP-1', goal('A'), goal('B'));
  expect(change.ok && (await change.undo())).toMatchObject({ ok: true, now: goal('A') });
  expect(calls[3]).toMatchObject({ method: 'PUT', body: { goal: 'A' } });
  const late = fakeJira(kept('A'), done, kept('C'));
  const other = await changeGoal(late.jira, 'SHOP-1', goal('A'), goal('B'));
  expect(other.ok && (await other.undo())).toEqual({ ok: false, message: 'Somebody changed this meanwhile, so nothing was saved.', now: goal('C') });
  expect(late.calls).toHaveLength(3);
});

test('an edit in between wins', async () => {
  const { jira, calls } = fakeJira(kept('Theirs'));
  expect(await changeGoal(jira, 'SHOP-1', null, goal('Ours'))).toEqual({ ok: false, message: 'Somebody changed this meanwhile, so nothing was saved.', now: goal('Theirs') });
  expect(calls).toHaveLength(1);
});

test('an empty goal removes it; where there is none nothing is sent', async () => {
  const { jira, calls } = fakeJira(kept('A'), { status: 204 });
  expect(await changeGoal(jira, 'SHOP-1', goal('A'), EMPTY_GOAL)).toMatchObject({ ok: true, now: null });
  expect(calls[1]).toMatchObject({ method: 'DELETE' });
  const none = fakeJira(absent);
  expect(await changeGoal(none.jira, 'SHOP-1', null, EMPTY_GOAL)).toMatchObject({ ok: true, now: null });
  expect(none.calls).toHaveLength(1);
});

test.each([
  ['may not edit', [absent, { status: 403, body: { errorMessages: ['You do not have permission to edit issues in this project.'] } }], 'You do not have permission to edit issues in this project.'],
  ['Jira is away when it is written', [absent, { status: 503 }], 'Jira could not answer just now. Nothing was changed.'],
  ['Jira is away when it is read', [{ status: 503 }], 'Jira could not answer just now.'],
  ['a form of a later version', [{ status: 200, body: { key: 'rnd-goal', value: { v: 2, goal: 'x' } } }], 'What is kept here was written in a form that this page does not know, so it stays as it is.'],
])('%s', async (_, answers, message) => {
  const { jira, calls } = fakeJira(...answers);
  expect(await changeGoal(jira, 'SHOP-1', null, goal('A'))).toEqual({ ok: false, message });
  expect(calls).toHaveLength(answers.length);
});
