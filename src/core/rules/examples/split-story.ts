import { sentenceSource } from '../../story/sentence-source';
import type { Story } from '../../story/story';
import { clausePieces, type Piece } from './clause-pieces';
import { readLine } from './read-line';
import { verbLastPhrases } from './verb-last-phrases';

/**
 * One story for each action, role and reason kept: "As a shopper, I want to export the sales and print a slip" becomes two lines.
 * Actions that share a thing each get it ("search and filter products"). Empty when the clause cannot be cut cleanly.
 */
export function splitStory(story: Story): readonly string[] {
  const source = sentenceSource(story);
  if (!source?.means || !story.sentence.means) return [];
  const clause = story.sentence.means.text;
  const phrases = clausePieces(clause, story.actions)?.map(phrase) ?? verbLastPhrases(clause, story.actions) ?? [];
  if (phrases.length < 2) return [];
  const [before, behind] = [source.text.slice(0, source.means.start), source.text.slice(source.means.end)];
  const lines = phrases.map((words) => `${before}${asWritten(words, clause)}${behind}`);
  return lines.every((line) => standsAlone(line, story)) ? lines : [];
}

function standsAlone(line: string, story: Story): boolean {
  const read = readLine(line);
  return read.actions.length === 1 && read.role === (story.sentence.role?.text ?? null);
}

/** "search", "search for": the thing comes with a later action. */
const NO_THING = /^(?:\s+(?:for|from|with|to|of|through|about|between|into))?$/i;
/** "find a product and buy it": alone, the second has to name the thing itself. */
const PRONOUN = /^\s+(?:it|them)\b/i;
const LONGEST_THING = 60;
const isThing = (rest: string): boolean => rest.length <= LONGEST_THING && !NO_THING.test(rest) && !PRONOUN.test(rest) && !/\b(?:and|or)\b|[,;]/i.test(rest);

function phrase({ before, verb, rest }: Piece, index: number, all: readonly Piece[]): string {
  if (NO_THING.test(rest)) {
    const later = all.slice(index + 1).find((piece) => !NO_THING.test(piece.rest));
    return `${before}${verb}${rest}${later?.rest ?? ''}`;
  }
  const thing = all.slice(0, index).filter((piece) => isThing(piece.rest)).at(-1)?.rest;
  const named = thing === undefined ? rest : rest.replace(PRONOUN, () => thing);
  return `${before}${verb}${named}`;
}

/** A sentence that begins with its verb goes on doing so with a capital. */
const asWritten = (words: string, like: string): string => (/^\p{Lu}/u.test(like) ? words.charAt(0).toUpperCase() + words.slice(1) : words);
