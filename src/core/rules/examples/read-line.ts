import { clauseActions } from '../../story/actions';
import { readSentence } from '../../story/read-sentence';

/** What the engine itself makes of an example: nothing is shown that the same rule would object to again. */
export function readLine(text: string): { readonly role: string | null; readonly actions: readonly string[] } {
  const { language, sentence } = readSentence({ text, at: { in: 'summary', path: [], start: 0, end: text.length } }, []);
  return { role: sentence.role?.text ?? null, actions: language && sentence.means ? clauseActions(sentence.means.text, language.verbs) : [] };
}
