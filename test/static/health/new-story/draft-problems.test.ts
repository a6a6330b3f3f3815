import { draftProblems } from '../../../../static/health/new-story/draft-problems';
import { EMPTY_DRAFT, isEmptyDraft } from '../../../../static/health/new-story/story-draft';

test.each([
  [{ need: 'pay' }, {}],
  [{ role: 'shopper' }, { need: 'Say what somebody wants to do.' }],
  [{ need: 'pay', target: '5 %' }, { measure: 'Say what is measured, or remove the target.' }],
  [{ need: 'p'.repeat(255) }, {}],
  [{ need: 'p'.repeat(256) }, { need: 'The summary would have 256 characters, and Jira allows 255. Shorten the role, the need or the outcome.' }],
])('%j: %j', (typed, problems) => {
  expect(draftProblems({ ...EMPTY_DRAFT, ...typed })).toEqual(problems);
});

test('blanks are nothing typed', () => {
  expect(isEmptyDraft({ ...EMPTY_DRAFT, criteria: ' \n' })).toBe(true);
  expect(isEmptyDraft({ ...EMPTY_DRAFT, target: '5' })).toBe(false);
});
