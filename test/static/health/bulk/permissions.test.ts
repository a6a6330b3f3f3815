import { ACTIONS, closedWords, openActions, type Action } from '../../../../static/health/bulk/permissions';
import { fakeJira } from '../../fake-jira';

const held = (...keys: readonly string[]) => ({ status: 200, body: { permissions: Object.fromEntries(['ADD_COMMENTS', 'EDIT_ISSUES', 'TRANSITION_ISSUES'].map((key) => [key, { havePermission: keys.includes(key) }])) } });

test.each<[readonly string[], readonly Action[], string | null]>([
  [['ADD_COMMENTS', 'EDIT_ISSUES', 'TRANSITION_ISSUES'], ACTIONS, null],
  [['ADD_COMMENTS'], ['ask'], 'Some actions are not offered: they need the permissions “Edit issues” and “Transition issues” in this project.'],
  [['EDIT_ISSUES', 'TRANSITION_ISSUES'], ['estimate', 'epic', 'close'], 'Some actions are not offered: they need the permission “Add comments” in this project.'],
  [[], [], 'You may look at these items, but not change them: that needs the permissions “Add comments”, “Edit issues” and “Transition issues” in this project.'],
])('who holds %j is offered %j', async (keys, open, words) => {
  const { jira, calls } = fakeJira(held(...keys));
  expect(await openActions(jira, 'SHOP')).toEqual(open);
  expect(closedWords(open)).toBe(words);
  expect(calls[0]?.path).toBe('/rest/api/3/mypermissions?permissions=ADD_COMMENTS,EDIT_ISSUES,TRANSITION_ISSUES&projectKey=SHOP');
});

test('where nobody can say, everything is offered and Jira has the last word', async () => {
  expect(await openActions(fakeJira({ status: 500 }).jira, 'SHOP')).toEqual(ACTIONS);
});
