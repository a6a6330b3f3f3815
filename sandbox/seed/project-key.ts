import { basename, extname } from 'node:path';

const longest = 10;

/** Jira's rule for project keys. */
export const isProjectKey = (text: string): boolean => /^[A-Z][A-Z0-9_]{1,9}$/.test(text);

/**
 * A project key from a file name, as Jira proposes one: the initials of several words, else the first four letters.
 * @param taken keys that exist already; a number is added until the key is free
 */
export function projectKeyFor(path: string, taken: ReadonlySet<string>): string {
  const words = nameOf(path).normalize('NFD').replace(/\p{M}/gu, '').toUpperCase().match(/[A-Z0-9]+/g) ?? [];
  const letters = words.length > 1 ? words.map((word) => word[0]).join('') : (words[0] ?? '').slice(0, 4);
  const wanted = letters.replace(/^[0-9]+/, '').slice(0, longest - 3);
  const stem = isProjectKey(wanted) ? wanted : 'FILE';
  for (let number = 1; ; number += 1) {
    const key = number === 1 ? stem : `${stem}${number}`;
    if (!taken.has(key)) return key;
  }
}

/** The file's name without folder and ending. */
export const nameOf = (path: string): string => basename(path, extname(path));
