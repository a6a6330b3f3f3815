import type { CriteriaWords } from './language';
import { LANGUAGES } from './registry';

/** Section titles and scenario keywords are read in every language at once: many teams keep English titles above a text of their own. */
const ALL: readonly CriteriaWords[] = LANGUAGES.map(({ criteria }) => criteria);

export type Step = 'given' | 'when' | 'then' | 'and';

/** @param title normalised: lower case, no punctuation */
export const isCriteriaTitle = (title: string): boolean => ALL.some(({ titles }) => titles.test(title));

export const isEmptyCriterion = (text: string): boolean => ALL.some(({ empty }) => empty.test(text));

export const isScenarioTitle = (text: string): boolean => ALL.some(({ scenarioTitle }) => scenarioTitle.test(text));

const STEPS: ReadonlyMap<string, Step> = new Map(ALL.flatMap(({ steps }) => (['given', 'when', 'then', 'and'] as const).flatMap((step) => steps[step].map((word): [string, Step] => [word, step]))));

/** Letters only, so a keyword is one word; "Given/When/Then" names the form and is no step. */
const FIRST_WORD = /^(\p{L}{1,20})(?![\p{L}\p{N}_])(?!\s*\/)/u;
const INSIDE = (['when', 'then'] as const).map((step) => [step, new RegExp(`(?<![\\p{L}\\p{N}_])(?:${ALL.flatMap(({ steps }) => steps[step]).join('|')})(?![\\p{L}\\p{N}_])`, 'iu')] as const);

/** The step that a line begins with, or null. */
export const firstStep = (text: string): Step | null => STEPS.get(FIRST_WORD.exec(text)?.[1]?.toLowerCase() ?? '') ?? null;

/** Further steps of a whole scenario in one line: "Given a cart, when I pay, then I see a receipt". */
export function stepsInside(text: string): readonly ('when' | 'then')[] {
  if (firstStep(text) === null) return [];
  const rest = text.slice(0, 2000).replace(FIRST_WORD, '');
  return INSIDE.flatMap(([step, pattern]) => (pattern.test(rest) ? [step] : []));
}
