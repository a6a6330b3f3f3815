import { adfBlocks } from '../adf/blocks';
import { acceptanceCriteria } from './criteria';
import type { IssueFacts } from './issue-facts';
import { storySentence } from './sentence';
import type { Story, TextLine } from './story';

/**
 * An issue as the rules read it.
 * @param storyTypes lower-case names of the issue types that are written as a story sentence
 */
export function parseStory(facts: IssueFacts, storyTypes: readonly string[]): Story {
  const blocks = adfBlocks(facts.description);
  const lines: TextLine[] = blocks.flatMap((block) => block.lines.map(({ text, at }) => ({ text, at })));
  const summary: TextLine = { text: facts.summary, at: { in: 'summary', path: [], start: 0, end: facts.summary.length } };
  return {
    isStory: storyTypes.includes(facts.type.name.toLowerCase()),
    summary: facts.summary,
    sentence: storySentence(summary, lines),
    criteria: acceptanceCriteria(blocks),
    lines: [summary, ...lines],
    estimate: facts.estimate,
    blockers: facts.blockers.map(({ key, summary: title, status }) => ({ key, summary: title, open: status.category !== 'done' })),
  };
}
