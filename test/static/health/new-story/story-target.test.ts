import { DEFAULT_DEFINITION } from '../../../../src/core/definition/default-definition';
import { readTarget } from '../../../../static/health/new-story/story-target';
import { whyNotCreate } from '../../../../static/health/new-story/use-target';
import { fakeJira } from '../../fake-jira';

const EPIC = { id: '1', name: 'Epic', subtask: false, hierarchyLevel: 1 };
const TASK = { id: '2', name: 'Task', subtask: false, hierarchyLevel: 0 };
const STORY = { id: '3', name: 'Story', subtask: false, hierarchyLevel: 0 };
const SUBTASK = { id: '4', name: 'Sub-task', subtask: true };
const may = (havePermission: boolean) => ({ status: 200, body: { permissions: { CREATE_ISSUES: { havePermission } } } });
const read = (issueTypes: unknown, permission: { status: number; body?: unknown } = may(true)) => readTarget(fakeJira({ status: 200, body: { issueTypes } }, permission).jira, 'SHOP', DEFAULT_DEFINITION.ready);

test.each([
  ['the story type', [EPIC, TASK, STORY, SUBTASK], { typeId: '3', typeName: 'Story', mayCreate: true }],
  ['else the first standard type', [EPIC, SUBTASK, TASK], { typeId: '2', typeName: 'Task', mayCreate: true }],
  ['or nothing', [EPIC, SUBTASK], null],
])('%s', async (_, types, target) => {
  expect(await read(types)).toEqual({ ok: true, value: target });
});

test('without a clear word about permission the person may try', async () => {
  expect(await read([STORY], may(false))).toMatchObject({ value: { mayCreate: false } });
  expect(await read([STORY], { status: 500 })).toMatchObject({ value: { mayCreate: true } });
  expect(await read([STORY], { status: 200, body: { permissions: {} } })).toMatchObject({ value: { mayCreate: true } });
});

test('asks for the project by its key', async () => {
  const { jira, calls } = fakeJira({ status: 404 });
  expect(await readTarget(jira, 'A B', DEFAULT_DEFINITION.ready)).toMatchObject({ ok: false, failure: { kind: 'unseen' } });
  expect(calls.map(({ path }) => path)).toEqual(['/rest/api/3/project/A%20B', '/rest/api/3/mypermissions?projectKey=A%20B&permissions=CREATE_ISSUES']);
});

const target = { typeId: '3', typeName: 'Story', mayCreate: true };
test.each([
  [{ kind: 'reading' }, null],
  [{ kind: 'known', target }, null],
  [{ kind: 'known', target: { ...target, mayCreate: false } }, { text: "You don't have permission to create issues in this project.", again: false }],
  [{ kind: 'none' }, { text: 'This project has no issue type for stories.', again: false }],
  [{ kind: 'failed', failure: { kind: 'unavailable', status: 500, details: [] } }, { text: 'The project could not be read. Jira could not answer just now.', again: true }],
] as const)('%j is told as %j', (state, why) => {
  expect(whyNotCreate(state)).toEqual(why);
});
