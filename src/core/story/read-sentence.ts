import { detectLanguage } from '../language/detect-language';
import type { Language } from '../language/language';
import { LANGUAGES } from '../language/registry';
import { saysAnAction } from './actions';
import { mayHoldSentence, NO_SENTENCE, storySentence } from './sentence';
import type { StorySentence, TextLine } from './story';

export interface ReadSentence {
  /** Null when the text is in none that the rules read. */
  readonly language: Language | null;
  readonly sentence: StorySentence;
}

/**
 * The story sentence and its language. A mixed text is in the language of its own sentence; without one, in that of most of its
 * function words; a text with too little of them is in the language whose verb the summary has, else in the registry's first.
 */
export function readSentence(summary: TextLine, lines: readonly TextLine[]): ReadSentence {
  for (const language of LANGUAGES) {
    if (!mayHoldSentence(summary, lines, language)) continue;
    const sentence = storySentence(summary, lines, language);
    if (sentence.role && sentence.means) return { language, sentence };
  }
  const text = [summary, ...lines].map((line) => line.text).join(' ');
  const language = detectLanguage(text);
  if (language === null) return { language, sentence: NO_SENTENCE };
  const read = language ?? LANGUAGES.find(({ verbs }) => saysAnAction(summary.text, verbs)) ?? LANGUAGES[0];
  return { language: read, sentence: storySentence(summary, lines, read) };
}
