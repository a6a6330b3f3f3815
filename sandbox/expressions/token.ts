/** A template carries its own tokens: one list for each `${...}`, each closed by an `end` token. `end` is the offset after the last character. */
export type Token =
  | { readonly kind: 'name' | 'keyword' | 'sign'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'number'; readonly value: number; readonly start: number; readonly end: number }
  | { readonly kind: 'string'; readonly value: string; readonly start: number; readonly end: number }
  | { readonly kind: 'template'; readonly chunks: readonly string[]; readonly expressions: readonly (readonly Token[])[]; readonly start: number; readonly end: number }
  | { readonly kind: 'end'; readonly start: number; readonly end: number };

/** Words that cannot name a variable; after a dot and as a key of a map they are plain names. */
export const keywords: ReadonlySet<string> = new Set([
  'let', 'return', 'if', 'else', 'try', 'catch', 'throw', 'typeof', 'new', 'null', 'true', 'false',
]);

/** Longest first. `===` is not among them: after `==` the rest `=` is refused by the parser. */
export const signs: readonly string[] = [
  '=>', '==', '!=', '<=', '>=', '&&', '||', '??', '?.',
  '(', ')', '[', ']', '{', '}', ',', ';', ':', '?', '.', '<', '>', '=', '!', '+', '-', '*', '/', '%',
];
