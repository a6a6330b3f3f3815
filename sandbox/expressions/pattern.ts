import { EvaluationError } from './failure';

/** A regular expression from a plain text, read by JavaScript's engine. @throws EvaluationError for a pattern that is not valid */
export function patternOf(text: string, flags: '' | 'g'): RegExp {
  try {
    return new RegExp(text, flags);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new EvaluationError(`"${text}" is not a valid pattern.`);
  }
}

/** The whole match and its groups; a group that took no part is null. */
export const groupsOf = (match: RegExpMatchArray): readonly (string | null)[] => Array.from(match, (group: string | undefined) => group ?? null);
