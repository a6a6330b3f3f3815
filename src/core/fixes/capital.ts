/** With a capital letter in front, also where that letter is a pair of code units. */
export function capital(words: string): string {
  const first = /^./su.exec(words)?.[0] ?? '';
  return first.toUpperCase() + words.slice(first.length);
}
