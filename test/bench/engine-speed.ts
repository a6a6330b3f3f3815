import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import { judge } from '../../src/core/readiness/judge';
import { doc, h, p, ul } from '../support/adf';
import { facts } from '../support/facts';
import type { Measure } from './run';

const STORIES = 20_000;

/** Stories judged a second on one core, once warm: a sentence, a page of description and four criteria each. */
export function engineSpeed(): Measure {
  const stories = Array.from({ length: STORIES }, (_, n) =>
    facts({
      key: `BENCH-${n}`,
      summary: `As a shopper, I want to keep cart ${n} so that I can pay later`,
      description: doc(h(2, 'Context'), p('The cart is emptied after thirty minutes today. '.repeat(6)), h(2, 'Acceptance criteria'), ul('The cart is back after signing in', 'An empty cart shows a hint', 'Prices are those of today', 'A sold-out item is marked'), h(2, 'Notes'), p('Ask Finance.')),
      estimate: n % 8,
    }),
  );
  for (const story of stories.slice(0, 2000)) judge(story, DEFAULT_DEFINITION);
  const began = performance.now();
  for (const story of stories) judge(story, DEFAULT_DEFINITION);
  return { what: 'core: stories judged on one core, warm', value: Math.round(STORIES / ((performance.now() - began) / 1000)), unit: 'stories/s', bound: '20,000' };
}
