/** The longest id that is stored. */
const LONGEST = 60;

/**
 * The id of a new criterion, made from its title and the version in which it first stands. An id is never given twice:
 * or the ticks of a check that was removed would count for another one that happens to be called the same.
 * @param fallback what it is made from where the title has no Latin letters
 */
export function criterionId(title: string, fallback: string, version: number, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number++) {
    const end = `-${version}${number === 1 ? '' : `-${number}`}`;
    const id = (slug(title) || slug(fallback)).slice(0, LONGEST - end.length).replace(/-$/, '') + end;
    if (!taken.has(id)) return id;
  }
}

/** Lower case letters, digits and hyphens, beginning with a letter; accents fall away. */
const slug = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^[^a-z]+/, '')
    .replace(/-$/, '');
