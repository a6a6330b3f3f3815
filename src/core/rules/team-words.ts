import type { TeamWords } from '../definition/definition';
import type { Story } from '../story/story';
import { met, unmetAt, type Hit, type Rule } from './rule';

/** Whether the team counts this role among its own personas. */
export const isOwnPersona = (role: string, { personas }: TeamWords): boolean => personas.some((persona) => persona !== '' && singular(persona) === singular(role));

const singular = (role: string): string => role.trim().toLowerCase().replace(/\s+/g, ' ').replace(/^(?:an?|the) /, '').replace(/s$/, '');

/**
 * A check that leaves out what it only objects to because of words that the team allows: what is found again with those words
 * blanked out stays. The findings themselves are those of the story as it is written.
 */
export const allowing =
  (check: Rule['check']): Rule['check'] =>
  (story, options) => {
    const verdict = check(story, options);
    const pattern = verdict.kind === 'unmet' ? allowedPattern(options.words.allowed) : null;
    if (verdict.kind !== 'unmet' || pattern === null) return verdict;
    const again = check(blanked(story, pattern), options);
    if (again.kind !== 'unmet') return met;
    const stays = new Set(again.hits.map(placeOf));
    return unmetAt(verdict.hits.filter((hit) => stays.has(placeOf(hit))));
  };

const placeOf = ({ say, at }: Hit): string => JSON.stringify([say, at]);

/** Whole words only; the longest phrase first, so that "fast lane" is not left as a lane. Null without words. */
function allowedPattern(allowed: readonly string[]): RegExp | null {
  const literals = allowed
    .filter((word) => word !== '')
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replace(/[$()*+.?[\\\]^{|}/]/g, '\\$&').replace(/\s+/g, '\\s'));
  return literals.length === 0 ? null : new RegExp(`(?<![\\p{L}\\p{N}])(?:${literals.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/** Letters become x, one for one, so that every place stays where it is and a bare topic does not get longer. */
function blanked(story: Story, pattern: RegExp): Story {
  const blank = <T extends { readonly text: string }>(line: T): T => ({ ...line, text: line.text.replace(pattern, (found) => found.replace(/\S/g, 'x')) });
  return { ...story, lines: story.lines.map(blank), criteria: story.criteria.map(blank) };
}
