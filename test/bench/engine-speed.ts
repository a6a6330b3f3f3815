import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_DEFINITION } from '../../src/core/definition/default-definition';
import { judge } from '../../src/core/readiness/judge';
import type { IssueFacts } from '../../src/core/story/issue-facts';
import { doc, h, p, ul } from '../support/adf';
import { facts } from '../support/facts';
import type { Measure } from './run';

const STORIES = 20_000;

/** Issues judged a second on one core, once warm: real one-line stories where the outside data is there, and issues with a page of description. */
export function engineSpeed(): Measure[] {
  const folder = process.env.READY_DONE_DATA;
  const lines = folder ? readLines(join(folder, 'stories')) : [];
  if (lines.length === 0) console.log('READY_DONE_DATA names no stories: the speed on real stories is not measured.');
  const real = lines.map((summary, n) => facts({ key: `REAL-${n}`, summary, estimate: n % 8 }));
  return [...(real.length > 0 ? [measured('core: real one-line stories judged on one core, warm', repeated(real))] : []), measured('core: issues with a page of text judged on one core, warm', written())];
}

const readLines = (folder: string): string[] => (existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')).flatMap((name) => readFileSync(join(folder, name), 'utf8').split(/\r?\n/).filter((line) => line.trim() !== '')) : []);

const repeated = (issues: readonly IssueFacts[]): IssueFacts[] => Array.from({ length: STORIES }, (_, n) => issues[n % issues.length] as IssueFacts);

/** A sentence, a page of description and four criteria each. */
function written(): IssueFacts[] {
  return Array.from({ length: STORIES }, (_, n) =>
    facts({
      key: `BENCH-${n}`,
      summary: `As a shopper, I want to keep cart ${n} so that I can pay later`,
      description: doc(h(2, 'Context'), p('The cart is emptied after thirty minutes today. '.repeat(6)), h(2, 'Acceptance criteria'), ul('The cart is back after signing in', 'An empty cart shows a hint', 'Prices are those of today', 'A sold-out item is marked'), h(2, 'Notes'), p('Ask Finance.')),
      estimate: n % 8,
    }),
  );
}

function measured(what: string, stories: readonly IssueFacts[]): Measure {
  for (const story of stories.slice(0, 5000)) judge(story, DEFAULT_DEFINITION);
  const began = performance.now();
  for (const story of stories) judge(story, DEFAULT_DEFINITION);
  return { what, value: Math.round(STORIES / ((performance.now() - began) / 1000)), unit: 'stories/s', bound: '20,000' };
}
