import { backlogFields, backlogJql } from '../../../static/health/backlog-query';
import { readFieldIds, readPage } from '../../../static/health/read-page';
import { fakeJira } from '../fake-jira';

const ids = { estimates: ['customfield_10016'], evidence: null, readiness: null, criteria: ['customfield_10030'], sprint: 'customfield_10020' };
const raw = (key: string, level: number) => ({
  id: key.replace(/\D/g, ''),
  key,
  fields: { summary: key, issuetype: { name: 'T', hierarchyLevel: level }, status: { name: 'To Do', statusCategory: { key: 'new' } }, customfield_10016: 3 },
});

test('asks for open items in rank order, with the fields that a judgement needs', () => {
  expect(backlogJql('SH"OP')).toBe('project = "SH\\"OP" AND statusCategory != Done ORDER BY Rank ASC');
  expect(backlogFields({ estimates: [], criteria: [], sprint: null })).not.toContain('customfield_10016');
  expect(backlogFields(ids)).toEqual(expect.arrayContaining(['description', 'issuelinks', 'parent', 'customfield_10016', 'customfield_10030', 'customfield_10020']));
});

test('reads a page, leaves epics and sub-tasks out, and knows the next page', async () => {
  const { jira, calls } = fakeJira({ status: 200, body: { issues: [raw('SHOP-1', 1), raw('SHOP-2', 0), raw('SHOP-3', -1)], nextPageToken: 't2', isLast: false } });
  const answer = await readPage(jira, 'SHOP', ids, 't1');
  expect(answer).toMatchObject({ ok: true, value: { next: 't2', issues: [{ facts: { key: 'SHOP-2', estimate: 3 } }] } });
  expect(calls[0]?.body).toMatchObject({ maxResults: 100, nextPageToken: 't1', properties: ['rnd-readiness'] });
});

test.each([
  [{ issues: [], isLast: true, nextPageToken: 'x' }, null],
  [{ issues: [], isLast: false }, null],
  [{ issues: [], nextPageToken: 'x' }, 'x'],
])('%j: next is %j', async (body, next) => {
  const { jira, calls } = fakeJira({ status: 200, body });
  expect(await readPage(jira, 'SHOP', ids, null)).toEqual({ ok: true, value: { issues: [], next } });
  expect(calls[0]?.body).not.toHaveProperty('nextPageToken');
});

test('an issue of an unknown shape and a failing Jira are failures', async () => {
  expect(await readPage(fakeJira({ status: 200, body: { issues: [{}] } }).jira, 'SHOP', ids, null)).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
  expect(await readPage(fakeJira({ status: 429, body: {} }).jira, 'SHOP', ids, null)).toMatchObject({ ok: false, failure: { kind: 'unavailable' } });
});

test('finds the estimate field once for the page', async () => {
  const { jira } = fakeJira({ status: 200, body: [{ id: 'customfield_10016', name: 'Story Points', schema: { custom: 'x:float' } }, { id: 'customfield_10030', name: 'Notes', schema: { custom: 'x:textarea' } }, { id: 'customfield_10020', name: 'Sprint', schema: { custom: 'com.pyxis.greenhopper.jira:gh-sprint' } }] });
  expect(await readFieldIds(jira, { estimate: null, criteria: ['customfield_10030'] })).toEqual({ ok: true, value: ids });
});
