import { DEFAULT_DEFINITION } from '../../../../src/core/definition/default-definition';
import { judgeDraft } from '../../../../static/health/new-story/judge-draft';
import { EMPTY_DRAFT, type StoryDraft } from '../../../../static/health/new-story/story-draft';

const judged = (over: Partial<StoryDraft>) => judgeDraft({ ...EMPTY_DRAFT, ...over }, 'Story', DEFAULT_DEFINITION);

test('each answer wins back what it is about', () => {
  const bare = judged({ need: 'pay with a saved card' });
  const said = judged({ role: 'shopper', need: 'pay with a saved card', outcome: 'I am done in a minute' });
  const whole = judged({ role: 'shopper', need: 'pay with a saved card', outcome: 'I am done in a minute', criteria: 'The total shows the tax of 19 %\nA wrong code shows a message within 1 second\nThe receipt is sent by e-mail' });
  expect(bare.met).toContain('has-means');
  expect(said.met).toEqual(expect.arrayContaining(['has-role', 'has-means', 'has-benefit']));
  expect(whole.criteria).toHaveLength(3);
  expect([bare.score ?? 0, said.score ?? 0]).toEqual([expect.any(Number), expect.any(Number)]);
  expect(said.score ?? 0).toBeGreaterThan(bare.score ?? 0);
  expect(whole.score ?? 0).toBeGreaterThan(said.score ?? 0);
});

test('a new story has no estimate, and the score says so', () => {
  expect(judged({ need: 'pay' }).findings.map(({ rule }) => rule)).toContain('has-estimate');
});
