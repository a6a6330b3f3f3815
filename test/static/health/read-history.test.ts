import { DAY } from '../../../src/core/time-spans';
import { readHistory } from '../../../static/health/read-history';
import { readSprints } from '../../../static/health/read-sprints';
import { lifeOf } from '../../../static/health/item-life';
import { facts } from '../facts';
import { fakeJira } from '../fake-jira';

const NOW = Date.UTC(2026, 10, 22);
const ok = (body: object) => ({ status: 200, body });
const ago = (days: number): string => new Date(NOW - days * DAY).toISOString();
const boards = (...types: readonly string[]) => ok({ values: types.map((type, id) => ({ id, name: type, type })) });
const sprint = (id: number, from: number, to: number) => ({ id, name: `S${id}`, state: 'closed', startDate: ago(from), endDate: ago(to), completeDate: ago(to) });
const done = (days: number) => ({ fields: { issuetype: { hierarchyLevel: 0 }, statuscategorychangedate: ago(days), customfield_1: 3 } });
const read = (jira: Parameters<typeof readHistory>[0]) => readHistory(jira, 'SHOP', { estimates: ['customfield_1'], sprint: 'customfield_2' }, NOW);

const open = ok({ values: [{ id: 99, name: 'Next', state: 'future' }], isLast: true });

const tooMany = ok({ values: [sprint(7, 900, 890)], isLast: false, total: 241 });

test('reads the sprints of the first board that has some, in one page where they fit: the closed ones first', async () => {
  const { jira, calls } = fakeJira(boards('kanban', 'simple', 'scrum'), ok({ values: [{ id: 99, name: 'Next', state: 'future' }, sprint(1, 30, 16), sprint(2, 16, 2)], isLast: true }));
  expect(await readSprints(jira, 'SH OP')).toMatchObject({ ok: true, value: [{ id: 1 }, { id: 2 }, { id: 99 }] });
  expect(calls.map(({ path }) => path)).toEqual(['/rest/agile/1.0/board?projectKeyOrId=SH%20OP&maxResults=50', '/rest/agile/1.0/board/2/sprint?startAt=0&maxResults=50']);
});

test('of more it reads those to come, and the last closed ones', async () => {
  const { jira, calls } = fakeJira(boards('kanban', 'simple', 'scrum'), tooMany, open, ok({ values: [sprint(1, 30, 16)], isLast: false, total: 240 }), ok({ values: [sprint(2, 16, 2)], isLast: true, total: 240 }));
  expect(await readSprints(jira, 'SH OP')).toMatchObject({ ok: true, value: [{ id: 1 }, { id: 2 }, { id: 99 }] });
  expect(calls.map(({ path }) => path)).toEqual([
    '/rest/agile/1.0/board?projectKeyOrId=SH%20OP&maxResults=50',
    '/rest/agile/1.0/board/2/sprint?startAt=0&maxResults=50',
    '/rest/agile/1.0/board/2/sprint?startAt=0&maxResults=50&state=active,future',
    '/rest/agile/1.0/board/2/sprint?startAt=0&maxResults=50&state=closed',
    '/rest/agile/1.0/board/2/sprint?startAt=190&maxResults=50&state=closed',
  ]);
});

test('without a total it goes on page by page', async () => {
  const { jira, calls } = fakeJira(boards('scrum'), tooMany, open, ok({ values: [sprint(1, 30, 16)], isLast: false }), ok({ values: [sprint(2, 16, 2)], isLast: true }));
  expect(await readSprints(jira, 'SHOP')).toMatchObject({ ok: true, value: [{ id: 1 }, { id: 2 }, { id: 99 }] });
  expect(calls[4]?.path).toContain('startAt=1&');
});

test.each([
  ['no board', [boards()]],
  ['a Kanban board', [boards('kanban')]],
  ['a board without sprints', [boards('simple'), { status: 400, body: { errorMessages: ['The board does not support sprints'] } }]],
  ['a board that they may not see', [{ status: 403, body: {} }]],
  ['a project that they may not see', [{ status: 404, body: {} }]],
])('%s: no sprints, and no failure', async (_, answers) => {
  expect(await readSprints(fakeJira(...answers).jira, 'SHOP')).toEqual({ ok: true, value: [] });
});

test('trouble is a failure', async () => {
  expect(await read(fakeJira({ status: 503, body: {} }).jira)).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
  expect(await read(fakeJira(boards('scrum'), { status: 429, body: {} }).jira)).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
  expect(await read(fakeJira(boards(), { status: 500, body: {} }).jira)).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
});

test('without sprints it asks for ten weeks', async () => {
  const { jira, calls } = fakeJira(boards(), ok({ issues: [done(3)], isLast: true }));
  expect(await read(jira)).toEqual({ ok: true, value: { since: NOW - 70 * DAY, sprints: [], finished: [{ at: NOW - 3 * DAY, size: 3 }] } });
  expect(calls[1]?.body).toEqual({
    jql: 'project = "SHOP" AND statusCategory = Done AND statusCategoryChangedDate >= -70d ORDER BY statusCategoryChangedDate DESC',
    fields: ['issuetype', 'resolution', 'created', 'statuscategorychangedate', 'customfield_1', 'customfield_2'],
    properties: ['rnd-readiness'],
    maxResults: 100,
  });
});

test('with sprints it goes back to the start of the fifth last one, wherever that lies', async () => {
  const sprints = Array.from({ length: 8 }, (_, n) => sprint(n, (8 - n) * 21, (7 - n) * 21));
  const { jira, calls } = fakeJira(boards('scrum'), ok({ values: sprints, isLast: true }), ok({ issues: [], isLast: true }));
  expect(await read(jira)).toMatchObject({ ok: true, value: { since: NOW - 105 * DAY } });
  expect(calls[2]?.body).toMatchObject({ jql: expect.stringContaining('>= -105d ') });
});

test('reads at most a thousand items, and then says how far back they go', async () => {
  const page = (n: number) => ok({ issues: [done(n)], nextPageToken: `t${n}`, isLast: false });
  const { jira, calls } = fakeJira(boards(), ...Array.from({ length: 30 }, (_, n) => page(n)));
  expect(await read(jira)).toMatchObject({ ok: true, value: { since: NOW - 9 * DAY, finished: { length: 10 } } });
  expect(calls).toHaveLength(11);
  expect(calls[2]?.body).toMatchObject({ nextPageToken: 't0' });
});

test('an item says when it came, when it changed and in which sprints it is', () => {
  const one = facts({ updated: '2026-11-02T09:00:00.000+0000', fields: { created: '2026-11-01T09:00:00.000+0000', customfield_2: [{ id: 7 }] } });
  expect(lifeOf({ facts: one, stored: null }, 'customfield_2')).toEqual({ created: Date.UTC(2026, 10, 1, 9), updated: Date.UTC(2026, 10, 2, 9), sprints: [7] });
  expect(lifeOf({ facts: facts(), stored: null }, null)).toEqual({ created: null, updated: null, sprints: [] });
});
