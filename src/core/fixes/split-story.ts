import type { AdfNode } from '../adf/adf';
import { children, isNode } from '../adf/inline-text';
import type { Story } from '../story/story';
import { capital } from './capital';
import { type Document, isDocument, newDocument, nodesTo, paragraph, text, withChildren } from './document';
import { cutInline, shownText } from './inline-cut';
import { moveAction } from './split-means';

/** A line of text and the field that holds it. */
export interface SentenceLine {
  readonly field: 'summary' | 'description';
  readonly words: string;
}

/** A story of several actions as two: the issue without one action, and a new issue with it. */
export interface StorySplit {
  /** The verb that moves. */
  readonly action: string;
  /** The field of the issue that holds the sentence, and its words as they will be. */
  readonly kept: SentenceLine;
  /** The same line as it is now, and the node of the description that it stands in. */
  readonly now: string;
  readonly path: readonly number[];
  /** For the new issue. */
  readonly summary: string;
  /** The new issue's story sentence. */
  readonly sentence: string;
}

/** The ways to split a story, one for each action but the first, which stays. Empty when its words do not show where an action begins. */
export function storySplits(story: Story, description: unknown): readonly StorySplit[] {
  const { means } = story.sentence;
  if (means === null || story.actions.length < 2) return [];
  const line = lineOf(story.summary, description, means.at);
  const start = line === null ? -1 : line.words.indexOf(means.text);
  if (line === null || start === -1) return [];
  if (line.field === 'description' && withLine(description, means.at.path, line.words, '-') === null) return [];
  const around = (words: string): string => line.words.slice(0, start) + words + line.words.slice(start + means.text.length);
  return story.actions.slice(1).flatMap((action, index): StorySplit[] => {
    const split = moveAction(means.text, story.actions, index + 1);
    if (split === null) return [];
    // a summary that is a command begins with its verb, and so does the new one
    const moved = means.text === capital(means.text) ? capital(split.moved) : split.moved;
    const sentence = capital(around(moved));
    return [{ action, kept: { field: line.field, words: capital(around(split.kept)) }, now: line.words, path: means.at.path, summary: line.field === 'summary' ? sentence : capital(split.moved), sentence }];
  });
}


/** The line that holds a place: the summary, or what stands between two line breaks of a paragraph; null where it cannot be rewritten. */
function lineOf(summary: string, description: unknown, at: Story['lines'][number]['at']): SentenceLine | null {
  if (at.in === 'summary') return { field: 'summary', words: summary };
  if (at.in !== 'description' || !isDocument(description)) return null;
  const shown = shownText(children(nodesTo(description, at.path).at(-1) ?? {}));
  const from = shown.lastIndexOf('\n', Math.max(0, at.start - 1)) + 1;
  const end = shown.indexOf('\n', at.start);
  return { field: 'description', words: shown.slice(from, end === -1 ? shown.length : end).trim() };
}

/**
 * A description in which one line reads otherwise; all else stays as it is. Null when the line is not there, or when it carries more than
 * one kind of formatting, which new words would lose.
 */
export function withLine(description: unknown, path: readonly number[], line: string, instead: string): Document | null {
  if (!isDocument(description)) return null;
  const content = children(nodesTo(description, path).at(-1) ?? {});
  const from = shownText(content).indexOf(line);
  if (from === -1 || line === '') return null;
  const [before = [], middle = [], after = []] = from === 0 ? [[], ...cutInline(content, [line.length])] : cutInline(content, [from, from + line.length]);
  const model = uniform(middle);
  return model === null ? null : withChildren(description, path, () => [...before, { ...model, text: instead }, ...after]);
}

/** The first of text nodes that all look the same; null when they do not, or when something else stands among them. */
function uniform(nodes: readonly unknown[]): AdfNode | null {
  const [first] = nodes;
  if (!isNode(first) || first.type !== 'text') return null;
  const marks = JSON.stringify(first.marks);
  return nodes.every((node) => isNode(node) && node.type === 'text' && JSON.stringify(node.marks) === marks) ? first : null;
}

/** The new issue's description: its sentence, and where it comes from. */
export const splitDescription = (sentence: string, from: string): Document =>
  newDocument([paragraph([text(sentence)]), paragraph([text(`Split from ${from}.`)])]);
