import type { Readiness } from '../../../src/core/readiness/readiness';
import { MARK, parseCorpus, storyOf, TEXT_RULES, type CorpusStory, type Part } from '../../support/corpus';
import { judgedLine } from './objections';

/** The rules and stated parts in which the engine differs from a story's margin, sorted. */
export function differences({ text, faults, parts }: CorpusStory): string[] {
  const readiness = judgedLine(text);
  const objected = new Set(readiness.findings.map(({ rule }) => rule));
  const rules = TEXT_RULES.filter((rule) => faults.has(rule) !== objected.has(rule));
  const stated = [...parts].filter(([part, words]) => found(readiness, part) !== words).map(([part]) => part);
  return [...rules, ...stated].sort();
}

const found = ({ sentence, actions }: Readiness, part: Part): string => (part === 'actions' ? String(actions.length) : (sentence[part] ?? ''));

/** A corpus file with its "wrong today" lines as the engine is now: the expectations stay, and the diff shows what got better or worse. */
export function marked(file: string): string {
  const wrong = new Map(parseCorpus(file).map((story) => [story.text, differences(story)]));
  const lines = file.split('\n').filter((line) => !line.startsWith(MARK));
  return lines.flatMap((line, index) => [line, ...(isLastOfStory(lines, index) ? mark(wrong.get(storyAbove(lines, index)) ?? []) : [])]).join('\n');
}

const mark = (names: readonly string[]): string[] => (names.length === 0 ? [] : [`${MARK}${names.join(' ')}`]);

const isDetail = (line: string | undefined): boolean => line?.startsWith('    ') ?? false;

const isLastOfStory = (lines: readonly string[], index: number): boolean => storyAbove(lines, index) !== '' && !isDetail(lines[index + 1]);

/** The text of the story that a line belongs to; empty for a line of no story. */
function storyAbove(lines: readonly string[], index: number): string {
  let at = index;
  while (at > 0 && isDetail(lines[at])) at--;
  return storyOf(lines[at] ?? '') ?? '';
}
