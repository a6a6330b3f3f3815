import { DEFAULT_DEFINITION } from '../../../src/core/definition/default-definition';
import { issueBy, readIssue } from '../../../static/panel/read-issue';
import { fakeJira } from '../fake-jira';

const raw = {
  id: '10007',
  key: 'SHOP-7',
  fields: { summary: 'Pay', issuetype: { name: 'Story' }, status: { name: 'To Do', statusCategory: { key: 'new' } }, customfield_1: 3, customfield_2: 8 },
  names: { customfield_1: 'Story Points', customfield_2: 'Size' },
  schema: { customfield_1: { custom: 'x:float' }, customfield_2: { custom: 'x:float' } },
};

test('the definition may name another estimate field than the one that was found', async () => {
  const answer = await readIssue(fakeJira({ status: 200, body: raw }).jira, 'SHOP-7');
  if (!answer.ok) throw new Error('not read');
  const fields = { estimate: 'customfield_2', criteria: [] };
  expect(answer.value.detected.facts.estimate).toBe(3);
  expect(issueBy(answer.value, DEFAULT_DEFINITION)).toBe(answer.value.detected);
  expect(issueBy(answer.value, { ...DEFAULT_DEFINITION, fields }).facts.estimate).toBe(8);
});

test('another shape is a failure', async () => {
  expect(await readIssue(fakeJira({ status: 200, body: { key: 'SHOP-7' } }).jira, 'SHOP-7')).toMatchObject({ ok: false, failure: { kind: 'unreadable' } });
});
