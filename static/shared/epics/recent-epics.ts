import * as v from 'valibot';

const MOST = 5;
const keys = v.array(v.pipe(v.string(), v.regex(/^[A-Z][A-Z0-9_]*-\d+$/)));

const unkept = new Map<string, readonly string[]>();

export interface RecentEpics {
  /** Keys, the latest first. */
  read(): readonly string[];
  /** Puts one in front. */
  note(key: string): void;
}

/**
 * The epics to which a reader linked something lately, kept in their browser: keys alone. Where a browser keeps nothing, as some do in a frame of
 * another origin, they last as long as the screen.
 * @param storage reading it may throw where a browser forbids it
 * @param place a name for whose they are and in which project
 */
export function recentEpics(storage: () => Storage, place: string): RecentEpics {
  const read = (): readonly string[] => {
    try {
      const kept = v.safeParse(keys, JSON.parse(storage().getItem(place) ?? '[]'));
      return kept.success ? kept.output.slice(0, MOST) : [];
    } catch {
      return unkept.get(place) ?? [];
    }
  };
  return {
    read,
    note: (key) => {
      const next = [key, ...read().filter((one) => one !== key)].slice(0, MOST);
      try {
        storage().setItem(place, JSON.stringify(next));
      } catch {
        unkept.set(place, next);
      }
    },
  };
}

export const recentEpicsOf = ({ accountId, projectKey }: { readonly accountId: string | null; readonly projectKey: string }): RecentEpics =>
  recentEpics(() => localStorage, `ready-done.recent-epics.${projectKey}.${accountId ?? ''}`);
