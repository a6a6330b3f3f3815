import type { Accuracy, TooFewLinked } from '../../src/core/roadmap/leave-one-out';
import { reasonsText, type ReasonNames } from '../../src/core/roadmap/reason-text';
import type { Reason } from '../../src/core/roadmap/reasons';
import { countText } from '../../src/core/count-text';

/** Why an epic is suggested, as a sentence: "Shares checkout, refund with SHOP-3; same component (Payments)." */
export function reasonSentence(reasons: readonly Reason[], names: ReasonNames): string {
  const text = reasonsText(reasons, names);
  return text === '' ? '' : `${text.slice(0, 1).toUpperCase()}${text.slice(1)}.`;
}

/** From this share on, a number of ten would promise more than there is. */
const NEARLY_ALWAYS = 0.95;

/**
 * How sure a suggestion is, in words that a person can check. Rounded down: it never promises more than was measured.
 * @param confidence the share of this project's own items for which such a suggestion was right; null where these are too few
 */
export function confidenceWords(confidence: number | null): string {
  if (confidence === null) return 'Strong signs, but too few linked items to say how often that is right.';
  const tenths = Math.floor(confidence * 10 + 1e-9);
  if (tenths === 0) return 'Right for fewer than 1 in 10 of this project’s own items.';
  return `Right for ${confidence >= NEARLY_ALWAYS ? 'more than 9' : `about ${Math.min(tenths, 9)}`} in 10 of this project’s own items.`;
}

/** What the suggestions are worth here, measured on items whose epic is known. */
export function accuracyWords(accuracy: Accuracy | TooFewLinked): string {
  if (accuracy.kind === 'too-few') return `Too few linked items to tell how often this is right: ${accuracy.linked} of the ${accuracy.wanted} that it takes belong to an open epic.`;
  const { asked, first, firstThree, spokeFor, spokeRight } = accuracy;
  const said = spokeFor === 0 ? ' Sure enough to be shown it was for none of them.' : ` It was sure enough to be shown for ${spokeFor} of them, and right for ${percent(spokeRight, spokeFor)} of these.`;
  return `Checked against ${countText(asked, 'item')} of this project that ${asked === 1 ? 'has' : 'have'} an epic: the right epic came first for ${percent(first, asked)}, among the first three for ${percent(firstThree, asked)}.${said}`;
}

/** Rounded down, like the confidence; the number stays with its sign. */
const percent = (part: number, whole: number): string => `${Math.floor((100 * part) / whole)}\u00a0%`;
