import { readSite } from '../../../static/settings/read-site';
import { readTop, TOP } from '../../../static/settings/read-top';
import { fakeJira } from '../fake-jira';
import { LONG_TEXT, raw, site } from './site';

const project = { name: 'Team', style: 'classic', issueTypes: [{ name: 'Story' }, { name: 'Epic', hierarchyLevel: 1 }, { name: 'Sub-task', subtask: true }, { name: 'Bug', hierarchyLevel: 0 }, { name: 'Bug' }] };
const fields = [
  { id: 'points', name: 'Story Points', schema: { custom: 'x:float' } },
  { id: 'ac', name: 'Acceptance Criteria', schema: { custom: LONG_TEXT } },
  { id: 'notes', name: 'Test notes', schema: { custom: LONG_TEXT } },
];

test('finds the standard issue types and the fields that may be meant', async () => {
  const { jira, calls } = fakeJira({ status: 200, body: project }, { status: 200, body: fields });
  const answer = await readSite(jira, 'TE AM');
  expect(calls.map(({ path }) => path)).toEqual(['/rest/api/3/project/TE%20AM', '/rest/api/3/field']);
  expect(answer).toMatchObject({
    ok: true,
    value: { projectName: 'Team', style: 'classic', types: ['Story', 'Bug'], detected: { estimates: ['points'], criteria: ['ac'] }, estimates: [{ id: 'points' }], textFields: [{ id: 'ac' }, { id: 'notes' }] },
  });
});

test.each([
  [{ status: 404, body: {} }, { status: 200, body: fields }, 'unseen'],
  [{ status: 200, body: project }, { status: 503, body: {} }, 'unavailable'],
  [{ status: 200, body: { name: 'Team' } }, { status: 200, body: fields }, 'unreadable'],
])('%j and %j are a failure', async (first, second, kind) => {
  expect(await readSite(fakeJira(first, second).jira, 'TEAM')).toMatchObject({ ok: false, failure: { kind } });
});

test('reads the top of the backlog with every field that may be chosen, and leaves epics and sub-tasks out', async () => {
  const issues = [raw(1, {}, 'Epic', 1), raw(2, {}, 'Sub-task', -1), ...Array.from({ length: 30 }, (_, i) => raw(i + 3))];
  const { jira, calls } = fakeJira({ status: 200, body: { issues, isLast: true } });
  const answer = await readTop(jira, 'TE"AM', site());
  expect(answer.ok && answer.value).toHaveLength(TOP);
  expect(answer).toMatchObject({ ok: true, value: [{ key: 'TEAM-3' }, ...Array.from({ length: TOP - 1 }, () => ({}))] });
  expect(calls[0]?.body).toMatchObject({ jql: 'project = "TE\\"AM" AND statusCategory != Done ORDER BY Rank ASC', fields: expect.arrayContaining(['description', 'points', 'estimate', 'ac', 'notes']) });
});

test('an issue of an unknown shape is a failure', async () => {
  expect(await readTop(fakeJira({ status: 200, body: { issues: [{}] } }).jira, 'TEAM', site())).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
});
