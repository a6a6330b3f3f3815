import type { ProjectState, Reply } from '../../src/contract/door';
import { criterion } from '../../src/core/definition/criterion';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import { forgeWorld, type Answer, type Call } from '../support/forge-world';

const PROJECT = { extension: { project: { id: '10000', key: 'SHOP' } } };
const { name, ready, done, fields } = DEFAULT_DEFINITION;
const [first, ...others] = done.criteria;

const jira = (held: readonly string[]) => ({ method, path }: Call): Answer => {
  if (method === 'PUT') return { status: 204 };
  if (path.includes('/mypermissions')) return { status: 200, json: { permissions: Object.fromEntries(held.map((key) => [key, { havePermission: true }])) } };
  if (path.endsWith('/myself')) return { status: 200, json: { accountId: '712020:priya', displayName: 'Priya Nair' } };
  if (path.endsWith('/approximate-count')) return { status: 200, json: { count: 0 } };
  return { status: 200, json: { key: 'ready-done', value: { on: true } } };
};

beforeEach(() => {
  jest.spyOn(console, 'error').mockImplementation(() => undefined);
});

/** A project whose version 1 is saved; answers what a save of the done part says, and what is stored before and after it. */
async function saved(part: unknown, held: readonly string[] = ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS']) {
  const world = { held: ['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS'] as readonly string[] };
  const { stored } = forgeWorld((call) => jira(world.held)(call));
  const { resolver } = await import('../../src/index');
  const send = (functionKey: string, payload: object) => resolver({ call: { functionKey, payload }, context: PROJECT } as never, { principal: { accountId: '712020:priya' } } as never) as Promise<Reply<ProjectState>>;
  await send('saveDefinition', { name, ready, done, fields, base: 0 });
  const before = JSON.stringify([...stored]);
  world.held = held;
  const answer = await send('saveDefinition', { name, ready, fields, done: part, base: 1 });
  const now = await send('project', {});
  return { answer, now, changed: JSON.stringify([...stored]) !== before };
}

it('a done part that was set is the project’s, as version 2', async () => {
  const own = {
    criteria: [...others, criterion('release-notes-2', { kind: 'manual-check', title: 'Release notes', issueTypes: ['Story'] })],
    acceptors: { roles: [{ id: 10002, name: 'Product owners' }], assignee: true },
    rejectTo: 'In Progress',
  };
  const { answer, changed } = await saved(own);
  const kept = { ...own, criteria: own.criteria.map((one) => (one.id === 'release-notes-2' ? { ...one, issueTypes: ['story'] } : one)) };
  expect(answer).toMatchObject({ ok: true, value: { definition: { version: 2, done: kept } } });
  expect(changed).toBe(true);
});

it.each<[string, unknown, string]>([
  ['no list', { ...done, criteria: 'all' }, 'done → criteria'],
  ['a kind that nobody knows', { ...done, criteria: [{ ...first, kind: 'looks-good' }] }, 'done → criteria → 0 → kind'],
  ['a check without a name', { ...done, criteria: [criterion('tests', { kind: 'manual-check', title: ' ' })] }, 'A criterion needs a name.'],
  ['a reserved id', { ...done, criteria: [{ ...first, id: 'text' }] }, 'A criterion cannot have the id “text”.'],
  ['an id with blanks', { ...done, criteria: [{ ...first, id: 'Sub tasks' }] }, 'lower case letters, digits and hyphens'],
  ['one id twice', { ...done, criteria: [first, first] }, 'Two criteria have the same id.'],
  ['two acceptances', { ...done, criteria: ['a', 'b'].map((id) => criterion(id, { kind: 'accepted' })) }, 'Acceptance can stand there once.'],
  ['no issue type', { ...done, criteria: [{ ...first, issueTypes: [] }] }, 'Name at least one issue type, or all of them.'],
  ['a readiness above 100', { ...done, criteria: [criterion('score', { kind: 'readiness-at-least', minimum: 101 })] }, 'Readiness goes up to 100.'],
  ['a field with an expression in its id', { ...done, criteria: [criterion('x', { kind: 'field-set', field: { id: "a']||true", name: 'x' } })] }, 'done → criteria → 0 → field → id'],
  ['too many', { ...done, criteria: Array.from({ length: 21 }, (_, index) => ({ ...first, id: `c${index}` })) }, 'Use at most 20 criteria.'],
  ['no acceptors', { ...done, acceptors: null }, 'done → acceptors'],
  ['a role without a number', { ...done, acceptors: { roles: [{ id: '10002', name: 'x' }], assignee: false } }, 'done → acceptors → roles → 0 → id'],
])('a done part with %s is refused in words, and nothing is lost', async (_, part, words) => {
  const { answer, now, changed } = await saved(part);
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused', message: expect.stringContaining(words) } });
  expect(now).toMatchObject({ ok: true, value: { definition: { version: 1, done } } });
  expect(changed).toBe(false);
});

it('the list of versions tells what each made of it', async () => {
  const { resolver } = await import('../../src/index');
  forgeWorld(jira(['BROWSE_PROJECTS', 'ADMINISTER_PROJECTS']));
  const send = (functionKey: string, payload: object) => resolver({ call: { functionKey, payload }, context: PROJECT } as never, { principal: { accountId: '712020:priya' } } as never) as Promise<Reply<unknown>>;
  await send('saveDefinition', { name, ready, done, fields, base: 0 });
  await send('saveDefinition', { name, ready, done: { ...done, criteria: others }, fields, base: 1 });
  await send('saveDefinition', { name: 'Ours', ready, done: { ...done, criteria: others }, fields, base: 2 });
  expect(await send('versions', {})).toMatchObject({
    ok: true,
    value: [
      { version: 3, name: 'Ours', doneChanges: [] },
      { version: 2, doneChanges: [{ kind: 'removed', title: 'Sub-tasks are done' }] },
      { version: 1, doneChanges: [] },
    ],
  });
});

it('who does not administer the project cannot set it', async () => {
  const { answer, changed } = await saved({ ...done, rejectTo: 'To Do' }, ['BROWSE_PROJECTS', 'EDIT_ISSUES']);
  expect(answer).toMatchObject({ ok: false, failure: { kind: 'refused' } });
  expect(changed).toBe(false);
});
