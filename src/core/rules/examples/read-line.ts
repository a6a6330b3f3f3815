import { clauseActions } from '../../story/actions';
import { storySentence } from '../../story/sentence';

/** What the engine itself makes of an example: nothing is shown that the same rule would object to again. */
export function readLine(text: string): { readonly role: string | null; readonly actions: readonly string[] } {
  const { role, means } = storySentence({ text, at: { in: 'summary', path: [], start: 0, end: text.length } }, []);
  return { role: role?.text ?? null, actions: means ? clauseActions(means.text) : [] };
}
