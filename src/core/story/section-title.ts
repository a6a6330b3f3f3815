import type { Line } from '../adf/blocks';
import { firstStep, isCriteriaTitle, isScenarioTitle } from '../language/sections';

/** Longer lines are sentences, not titles. */
const TITLE_LENGTH = 60;

/** A title without markup, emoji, numbering and outer punctuation, in lower case. */
export function normalisedTitle(text: string): string {
  return text
    .slice(0, TITLE_LENGTH * 2)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\d+ /, '');
}

export const namesCriteria = (text: string): boolean => text.length <= TITLE_LENGTH && isCriteriaTitle(normalisedTitle(text));

/** A bold line, or a short one that ends in a colon, stands for a heading; the lines of a scenario do not. */
export function isPseudoHeading(line: Line): boolean {
  if (line.text.length > TITLE_LENGTH || isScenarioTitle(line.text) || firstStep(line.text) !== null) return false;
  return line.bold || /^[^.:;!?]{1,59}:$/.test(line.text);
}
