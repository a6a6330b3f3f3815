import { composeStory } from '../../../../static/health/new-story/compose-story';
import { createStory } from '../../../../static/health/new-story/create-story';
import { EMPTY_DRAFT, type StoryDraft } from '../../../../static/health/new-story/story-draft';
import { fakeJira } from '../../fake-jira';

const draft: StoryDraft = { ...EMPTY_DRAFT, role: 'shopper', need: 'pay', outcome: 'I am done', criteria: 'The total shows tax' };
const story = composeStory(draft);
const place = { projectKey: 'SHOP', typeId: '3', criteriaField: null };
const inField = { ...place, criteriaField: 'customfield_10030' };
const head = { project: { key: 'SHOP' }, issuetype: { id: '3' }, summary: story.summary };
const created = { status: 201, body: { id: '10071', key: 'SHOP-71' } };

test('one POST with the criteria in the description', async () => {
  const { jira, calls } = fakeJira(created);
  expect(await createStory(jira, place, draft)).toEqual({ ok: true, story: { id: 10071, key: 'SHOP-71' } });
  expect(calls).toEqual([{ method: 'POST', path: '/rest/api/3/issue', body: { fields: { ...head, description: story.description } } }]);
});

test('an empty description is not sent', async () => {
  const { jira, calls } = fakeJira(created);
  await createStory(jira, inField, { ...EMPTY_DRAFT, need: 'pay' });
  expect(calls[0]?.body).toEqual({ fields: { ...head, summary: 'Pay' } });
});

test('the criteria go into their field, and into the description where Jira refuses the field', async () => {
  const { jira, calls } = fakeJira({ status: 400, body: { errors: { customfield_10030: 'It is not on the appropriate screen.' } } }, created);
  expect(await createStory(jira, inField, draft)).toEqual({ ok: true, story: { id: 10071, key: 'SHOP-71' } });
  expect(calls.map(({ body }) => body)).toEqual([
    { fields: { ...head, description: story.descriptionWithoutCriteria, customfield_10030: story.criteria } },
    { fields: { ...head, description: story.description } },
  ]);
});

const unclear = 'Jira gave no clear answer. Look in the backlog before you try again: the story may be there.';

test.each([
  [{ status: 400, body: { errors: { summary: 'Too long.' } } }, { need: 'Too long.' }, null],
  [{ status: 400, body: { errors: { summary: 'Too long.', components: 'Component is required.' } } }, { need: 'Too long.' }, 'Component is required.'],
  [{ status: 400, body: { errorMessages: ['No.'] } }, {}, 'No.'],
  [{ status: 403 }, {}, "You don't have permission to create issues in this project."],
  [{ status: 404 }, {}, "You can't see this project."],
  [{ status: 429 }, {}, 'Jira could not answer just now. Nothing was changed.'],
  [{ status: 502 }, {}, unclear],
  [{ status: 201, body: { id: '1' } }, {}, unclear],
])('%j: each field its sentence', async (answer, problems, message) => {
  expect(await createStory(fakeJira(answer).jira, place, draft)).toEqual({ ok: false, problems, message });
});
