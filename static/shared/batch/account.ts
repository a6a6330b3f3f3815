import type { Entry } from './batch';

export interface Tally {
  readonly total: number;
  readonly done: number;
  readonly skipped: number;
  readonly failed: number;
  /** Not tried, or begun without an answer. */
  readonly left: number;
  readonly undone: number;
  readonly kept: number;
}

/** How many issues stand where. */
export function tallyOf(entries: readonly Entry<unknown, unknown>[]): Tally {
  const of = (...kinds: readonly string[]): number => entries.filter(({ outcome }) => kinds.includes(outcome.kind)).length;
  return { total: entries.length, done: of('done'), skipped: of('skipped'), failed: of('failed'), left: of('waiting', 'started'), undone: of('undone'), kept: of('kept') };
}

/** Issues of which the same is to be said, in the order of the list. */
export interface Said {
  readonly words: string;
  readonly keys: readonly string[];
}

/** Groups what is to be said of single issues, largest group first. */
export function grouped(said: readonly { readonly key: string; readonly words: string }[]): readonly Said[] {
  const groups = new Map<string, string[]>();
  for (const { key, words } of said) {
    const keys = groups.get(words);
    if (keys === undefined) groups.set(words, [key]);
    else keys.push(key);
  }
  return [...groups].map(([words, keys]) => ({ words, keys })).sort((a, b) => b.keys.length - a.keys.length);
}

const BEGUN = 'Begun, and no answer was seen: the change may be there.';
const UNTRIED = 'Not tried yet.';

/** The account of every issue that is not simply done or taken back, with its reason. */
export const reasonsOf = (entries: readonly Entry<unknown, unknown>[]): readonly Said[] =>
  grouped(
    entries.flatMap(({ key, outcome }) => {
      switch (outcome.kind) {
        case 'skipped':
        case 'failed':
        case 'kept':
          return [{ key, words: outcome.why }];
        case 'done':
        case 'undone':
          return outcome.note === null ? [] : [{ key, words: outcome.note }];
        case 'started':
          return [{ key, words: BEGUN }];
        case 'waiting':
          return [{ key, words: UNTRIED }];
      }
    }),
  );
