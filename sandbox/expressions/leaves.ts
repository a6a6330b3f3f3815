import type { Token } from './token';

const leafWords = new Set(['null', 'true', 'false']);

/** Names (members, keys and parameters too) and literals. What Jira's analyser counts as a leaf is not published; this is the stricter reading. */
export function countLeaves(tokens: readonly Token[]): number {
  let leaves = 0;
  for (const token of tokens) {
    if (token.kind === 'template') leaves += 1 + token.expressions.reduce((sum, part) => sum + countLeaves(part), 0);
    else if (token.kind === 'keyword') leaves += leafWords.has(token.text) ? 1 : 0;
    else if (token.kind !== 'sign' && token.kind !== 'end') leaves += 1;
  }
  return leaves;
}
