/** A sentence that ends in a question mark; addresses and three or more marks (a placeholder) are none. */
const QUESTION = /[^.!?\s][^.!?]{2,300}\?(?!\?)(?=\s|$|["”)])/;
const ADDRESS = /https?:\/\/\S+/g;
/** Words that the product itself will say: "Are you sure?" in quotes is text to build, not a question to the team. */
const QUOTED = /["“„«][^"”“»]{0,300}["”“»]/g;

/** The first open question of a line, or null. Quoted text and addresses keep their length, so that the index stays true. */
export function openQuestion(line: string): { readonly text: string; readonly index: number } | null {
  if (!line.includes('?')) return null;
  const blank = (found: string): string => ' '.repeat(found.length);
  const match = QUESTION.exec(line.slice(0, 2000).replace(ADDRESS, blank).replace(QUOTED, blank));
  if (!match) return null;
  return { text: line.slice(match.index, match.index + match[0].length), index: match.index };
}
