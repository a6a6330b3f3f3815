import type { Definition, TeamWords } from '../../src/core/definition/definition';
import { judge } from '../../src/core/readiness/judge';
import type { Finding } from '../../src/core/readiness/readiness';
import type { IssueFacts } from '../../src/core/story/issue-facts';

/** A word that would answer a finding, and the list of the team's words that it would stand on. */
export interface Allowance {
  readonly list: keyof TeamWords;
  readonly word: string;
}

/** The rules about words, and the list that each of them looks at. A placeholder is written over, not allowed. */
const LISTS: Readonly<Record<string, keyof TeamWords>> = { 'real-role': 'personas', 'testable-criteria': 'allowed' };

const LONGEST_WORD = 60;
const MOST_TRIED = 20;

/**
 * The one word of a finding's quote that the rule would not object to if the team allowed it; null when no single word does.
 * Found by judging with each word allowed, so that it is right whatever the rule's own tables say.
 */
export function allowance(facts: IssueFacts, definition: Definition, { rule, quote }: Finding): Allowance | null {
  const list = LISTS[rule];
  if (list === undefined || quote === '') return null;
  const tried = list === 'personas' ? [quote] : [...new Set(quote.match(/[\p{L}\p{N}][\p{L}\p{N}'’-]*/gu) ?? [])].slice(0, MOST_TRIED);
  const answers = (word: string): boolean => judge(facts, withWord(definition, { list, word })).findings.every((finding) => finding.rule !== rule || finding.quote !== quote);
  const word = tried.find((one) => one.length <= LONGEST_WORD && answers(one));
  return word === undefined ? null : { list, word };
}

function withWord(definition: Definition, { list, word }: Allowance): Definition {
  const { ready } = definition;
  return { ...definition, ready: { ...ready, words: { ...ready.words, [list]: [...ready.words[list], word] } } };
}
