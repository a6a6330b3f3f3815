import { adfBlocks } from '../../../../src/core/adf/blocks';
import { acceptanceCriteria } from '../../../../src/core/story/criteria';
import { composeStory } from '../../../../static/health/new-story/compose-story';
import { EMPTY_DRAFT, type StoryDraft } from '../../../../static/health/new-story/story-draft';

const draft = (over: Partial<StoryDraft>): StoryDraft => ({ ...EMPTY_DRAFT, ...over });
const paragraph = (text: string) => ({ type: 'paragraph', content: [{ type: 'text', text }] });
const heading = (text: string) => ({ type: 'heading', attrs: { level: 3 }, content: [{ type: 'text', text }] });
const item = (text: string) => ({ type: 'listItem', content: [paragraph(text)] });

test.each([
  [{ role: 'shopper', need: 'pay with a saved card', outcome: 'I am done in a minute' }, 'As a shopper, I want to pay with a saved card so that I am done in a minute'],
  [{ role: 'As an editor', need: 'I want to undo a deletion.', outcome: 'So that nothing is lost.' }, 'As an editor, I want to undo a deletion so that nothing is lost'],
  [{ role: 'editor', need: 'to undo' }, 'As an editor, I want to undo'],
  [{ role: 'the auditor', need: 'see who changed\nwhat' }, 'As the auditor, I want to see who changed what'],
  [{ need: 'export the list', outcome: 'the books close sooner' }, 'Export the list so that the books close sooner'],
  [{ need: '  ' }, ''],
])('%j has the summary %j', (typed, summary) => {
  expect(composeStory(draft(typed)).summary).toBe(summary);
});

test('outcome, measure and target, then the criteria as a list', () => {
  const story = composeStory(draft({ need: 'pay', outcome: 'so that fewer give up', measure: 'Share of carts paid', target: '62 % by June', criteria: '- The total shows tax\n\n2. A wrong code is told <b>at once</b>\r\n* Works offline' }));
  const why = [heading('Outcome'), paragraph('Fewer give up.'), paragraph('Measure: Share of carts paid → 62 % by June')];
  const list = { type: 'bulletList', content: [item('The total shows tax'), item('A wrong code is told <b>at once</b>'), item('Works offline')] };
  expect(story.description).toEqual({ version: 1, type: 'doc', content: [...why, heading('Acceptance criteria'), list] });
  expect(story.descriptionWithoutCriteria).toEqual({ version: 1, type: 'doc', content: why });
  expect(story.criteria).toEqual({ version: 1, type: 'doc', content: [list] });
  expect(acceptanceCriteria(adfBlocks(story.description)).map(({ text }) => text)).toEqual(['The total shows tax', 'A wrong code is told <b>at once</b>', 'Works offline']);
});

test('what was not written leaves no empty section', () => {
  expect(composeStory(draft({ need: 'pay' }))).toMatchObject({ description: null, descriptionWithoutCriteria: null, criteria: null });
  expect(composeStory(draft({ criteria: ' - \n' })).criteria).toEqual(null);
  expect(composeStory(draft({ measure: 'Carts paid' })).description).toMatchObject({ content: [heading('Outcome'), paragraph('Measure: Carts paid')] });
});
