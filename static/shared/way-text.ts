import type { Way } from '../../src/core/readiness/cheapest-way';

const NUMBERS = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine'];

/** "Two steps to ready" */
export function stepsText({ steps }: Way): string {
  const count = steps.length;
  return `${NUMBERS[count] ?? count} ${count === 1 ? 'step' : 'steps'} to ready`;
}

/** The way in one line: a single step with the score that it leads to, of several the first. The score stays with its arrow. */
export function wayLine(way: Way): string {
  const [first] = way.steps;
  if (!first) return '';
  return way.steps.length === 1 ? `${first.does} →\u00a0${first.scoreAfter}` : `${stepsText(way)}, first: ${inside(first.does)} →\u00a0${first.scoreAfter}`;
}

/** Words that begin a sentence, inside one. */
const inside = (words: string): string => words.charAt(0).toLowerCase() + words.slice(1);
