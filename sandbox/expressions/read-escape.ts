import { SyntaxFailure } from './failure';

const simple: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f', v: '\v' };
const quotable = new Set(['\\', "'", '"', '`', '$']);

/**
 * Reads the escape whose backslash stands at `at`; answers its text and the offset after it.
 * An escape that is not known keeps its backslash: published patterns are written both as '\d' and as '\\d'
 * (https://developer.atlassian.com/platform/forge/manifest-reference/modules/jira-custom-field-type/).
 */
export function readEscape(source: string, at: number): { text: string; next: number } {
  const letter = source[at + 1] ?? '';
  if (quotable.has(letter)) return { text: letter, next: at + 2 };
  const plain = Object.hasOwn(simple, letter) ? simple[letter] : undefined;
  if (plain !== undefined) return { text: plain, next: at + 2 };
  if (letter !== 'u') return { text: `\\${letter}`, next: at + 1 + letter.length };
  const digits = /^[0-9a-fA-F]{4}/.exec(source.slice(at + 2, at + 6))?.[0];
  if (digits === undefined) throw new SyntaxFailure('Four hexadecimal digits expected after \\u.', at);
  return { text: String.fromCharCode(parseInt(digits, 16)), next: at + 6 };
}
