import { doneChangesText, doneChangeText } from '../../../static/settings/done-changes-text';
import { readDoneChoices } from '../../../static/settings/read-done-choices';
import { fakeJira } from '../fake-jira';

const role = (id: number): string => `https://x.atlassian.net/rest/api/3/project/10000/role/${id}`;
const roles = { Member: role(10002), Administrators: role(10000), 'atlassian-addons-project-access': role(10003), Odd: 'nowhere' };
const status = (name: string, key?: string) => ({ id: name, name, ...(key === undefined ? {} : { statusCategory: { key } }) });
const types = [{ name: 'Story', statuses: [status('To Do', 'new'), status('Doing', 'indeterminate'), status('Done', 'done')] }, { name: 'Bug', statuses: [status('To Do', 'new'), status('Triage')] }];

test('reads the project’s roles by name, and its statuses that are not done', async () => {
  const { jira, calls } = fakeJira({ status: 200, body: roles }, { status: 200, body: types });
  expect(await readDoneChoices(jira, 'A B')).toEqual({ roles: [{ id: 10000, name: 'Administrators' }, { id: 10002, name: 'Member' }], statuses: ['To Do', 'Doing', 'Triage'] });
  expect(calls.map(({ path }) => path)).toEqual(['/rest/api/3/project/A%20B/role', '/rest/api/3/project/A%20B/statuses']);
});

test.each([
  [{ status: 404, body: {} }, { status: 200, body: types }, { roles: null, statuses: ['To Do', 'Doing', 'Triage'] }],
  [{ status: 200, body: { Member: 5 } }, { status: 200, body: {} }, { roles: null, statuses: null }],
  [{ status: 200, body: roles }, { status: 503 }, { roles: [{ id: 10000, name: 'Administrators' }, { id: 10002, name: 'Member' }], statuses: null }],
])('one without the other: %j', async (first, second, choices) => {
  expect(await readDoneChoices(fakeJira(first, second).jira, 'TEAM')).toEqual(choices);
});

test.each<[Parameters<typeof doneChangeText>[0], string]>([
  [{ kind: 'added', title: 'Release notes' }, 'Adds “Release notes”.'],
  [{ kind: 'removed', title: 'Tests pass' }, 'Removes “Tests pass”.'],
  [{ kind: 'moved', title: 'Tests pass' }, 'Moves “Tests pass” to another place.'],
  [{ kind: 'changed', title: 'Tests pass', parts: ['name', 'remedy', 'types'] }, 'Changes the name, what to do about it, and the issue types of “Tests pass”.'],
  [{ kind: 'changed', title: 'Labels is set', parts: ['field'] }, 'Changes the field of “Labels is set”.'],
  [{ kind: 'acceptors' }, 'Changes who accepts.'],
  [{ kind: 'reject-to' }, 'Changes where rejected work goes.'],
])('a change reads as a sentence: %j', (change, text) => {
  expect(doneChangeText(change)).toBe(text);
});

test('a version reads in one line', () => {
  expect(doneChangesText([{ kind: 'added', title: 'Release notes' }, { kind: 'acceptors' }])).toBe('Definition of Done: Adds “Release notes”. Changes who accepts.');
});
