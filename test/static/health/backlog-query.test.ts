import { backlogFields, backlogJql, changedJql } from '../../../static/health/backlog-query';
import { readFieldIds } from '../../../static/health/read-field-ids';
import { fakeJira } from '../fake-jira';

const ids = { estimates: ['customfield_10016'], evidence: null, readiness: null, criteria: ['customfield_10030'], sprint: 'customfield_10020' };

test.each([
  [['10001', '10004'], 'project = "SH\\"OP" AND issuetype in (10001, 10004) AND statusCategory != Done ORDER BY Rank ASC'],
  [[], 'project = "SH\\"OP" AND statusCategory != Done ORDER BY Rank ASC'],
  [null, 'project = "SH\\"OP" AND statusCategory != Done ORDER BY Rank ASC'],
])('asks for open items of the types %j in rank order', (types, jql) => {
  expect(backlogJql('SH"OP', types)).toBe(jql);
});

test('asks for what changed by minutes, which are the same in every time zone', () => {
  expect(changedJql('SHOP', 90)).toBe('project = "SHOP" AND updated >= -90m');
});

test('names the fields that a judgement needs', () => {
  expect(backlogFields({ estimates: [], criteria: [], sprint: null })).not.toContain('customfield_10016');
  expect(backlogFields(ids)).toEqual(expect.arrayContaining(['description', 'issuelinks', 'parent', 'reporter', 'labels', 'customfield_10016', 'customfield_10030', 'customfield_10020']));
});

test('finds the estimate field once for the page', async () => {
  const { jira } = fakeJira({ status: 200, body: [{ id: 'customfield_10016', name: 'Story Points', schema: { custom: 'x:float' } }, { id: 'customfield_10030', name: 'Notes', schema: { custom: 'x:textarea' } }, { id: 'customfield_10020', name: 'Sprint', schema: { custom: 'com.pyxis.greenhopper.jira:gh-sprint' } }] });
  expect(await readFieldIds(jira, { estimate: null, criteria: ['customfield_10030'] })).toEqual({ ok: true, value: ids });
});
