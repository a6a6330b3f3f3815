import { readSplitPlan } from '../../../static/panel/split-plan';
import { fakeJira, type FakeAnswer } from '../fake-jira';
import { jiraIssue } from '../facts';

const original = { status: 200, body: { fields: { issuetype: { id: '10001', name: 'Story' }, project: { id: '10000' }, parent: { id: '7', key: 'SHOP-2' }, priority: { id: '3', name: 'Medium' }, labels: ['till'] } } };
const may = (...keys: readonly string[]) => ({ status: 200, body: { permissions: Object.fromEntries(['CREATE_ISSUES', 'LINK_ISSUES', 'DELETE_ISSUES'].map((key) => [key, { havePermission: keys.includes(key) }])) } });
const types = { status: 200, body: { issueLinkTypes: [{ id: '3', name: 'Relates', inward: 'relates to', outward: 'relates to' }] } };
const field = (fieldId: string, required = false, hasDefaultValue = false) => ({ fieldId, name: fieldId.toUpperCase(), required, hasDefaultValue });
const screen = (...fields: readonly object[]) => ({ status: 200, body: { fields: [field('project', true), field('issuetype', true), field('summary', true), field('reporter', true), ...fields] } });

const read = async (...answers: readonly FakeAnswer[]) => {
  const { jira, calls } = fakeJira(...answers);
  return { planned: await readSplitPlan(jira, jiraIssue()), calls };
};

test('the new issue gets what its screen has: parent, priority, labels', async () => {
  const { planned, calls } = await read(original, may('CREATE_ISSUES', 'LINK_ISSUES', 'DELETE_ISSUES'), types, screen(field('description'), field('parent'), field('priority', true, true), field('labels')));
  expect(planned).toEqual({
    ok: true,
    plan: {
      fields: { project: { id: '10000' }, issuetype: { id: '10001' }, parent: { id: '7' }, priority: { id: '3' }, labels: ['till'] },
      words: ['Story', 'in SHOP-2', 'priority Medium', 'labels till'],
      hasDescription: true,
      link: { typeId: '3', words: 'relates to', outward: true },
      mayDelete: true,
    },
  });
  expect(calls.at(-1)?.path).toBe('/rest/api/3/issue/createmeta/SHOP/issuetypes/10001?maxResults=200');
});

test('what the screen lacks is left out, and so is the link without permission', async () => {
  const { planned } = await read(original, may('CREATE_ISSUES'), types, screen());
  expect(planned).toMatchObject({ ok: true, plan: { fields: { project: { id: '10000' }, issuetype: { id: '10001' } }, words: ['Story'], hasDescription: false, link: null, mayDelete: false } });
});

test.each<[string, readonly FakeAnswer[], RegExp]>([
  ['no permission to create', [original, may('LINK_ISSUES'), types], /permission to create issues/],
  ['a field that only people can fill', [original, may('CREATE_ISSUES'), types, screen(field('customfield_1', true))], /needs “CUSTOMFIELD_1”/],
  ['an issue that is gone', [{ status: 404 }, may('CREATE_ISSUES'), types], /can't see this issue/],
  ['no answer', [original, { status: 500 }, types], /could not answer/],
  ['a screen that is refused', [original, may('CREATE_ISSUES'), types, { status: 400, body: { errorMessages: ['You cannot create issues.'] } }], /^You cannot create issues\.$/],
])('%s is told', async (_, answers, message) => {
  expect((await read(...answers)).planned).toEqual({ ok: false, message: expect.stringMatching(message) });
});
