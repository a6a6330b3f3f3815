import { adfBlocks, type Block } from '../adf/blocks';
import { textBlocks } from '../text/text-blocks';
import { clauseActions } from './actions';
import { acceptanceCriteria, fieldCriteria } from './criteria';
import type { IssueFacts } from './issue-facts';
import { readSentence } from './read-sentence';
import type { AcceptanceCriterion, Story, TextLine } from './story';

/**
 * An issue as the rules read it.
 * @param storyTypes lower-case names of the issue types that are written as a story sentence
 */
export function parseStory(facts: IssueFacts, storyTypes: readonly string[]): Story {
  const blocks = blocksOf(facts.description);
  const fields = facts.criteriaFields.map((value) => inField(blocksOf(value)));
  const lines: TextLine[] = [...blocks, ...fields.flat()].flatMap((block) => block.lines.map(({ text, at }) => ({ text, at })));
  const summary: TextLine = { text: facts.summary, at: { in: 'summary', path: [], start: 0, end: facts.summary.length } };
  const { language, sentence } = readSentence(summary, lines);
  return {
    isStory: storyTypes.includes(facts.type.name.toLowerCase()),
    language: language?.id ?? null,
    summary: facts.summary,
    sentence,
    actions: language && sentence.means ? clauseActions(sentence.means.text, language.verbs) : [],
    criteria: criteriaOf(blocks, fields),
    lines: [summary, ...lines],
    estimate: facts.estimate,
    blockers: facts.blockers.map(({ key, summary: title, status }) => ({ key, summary: title, open: status.category !== 'done' })),
  };
}

/** REST v3 answers with documents, exports and older fields with wiki markup, Markdown or plain text. */
const blocksOf = (value: unknown): Block[] => (typeof value === 'string' ? textBlocks(value) : adfBlocks(value));

const inField = (blocks: readonly Block[]): Block[] => blocks.map((block) => ({ ...block, lines: block.lines.map((line) => ({ ...line, at: { ...line.at, in: 'criteria' as const } })) }));

/** The configured fields first; the description only where they hold none. */
function criteriaOf(description: readonly Block[], fields: readonly (readonly Block[])[]): AcceptanceCriterion[] {
  const found = fields.flatMap(fieldCriteria);
  return found.length > 0 ? found : acceptanceCriteria(description);
}
