import { view } from '@forge/bridge';
import { useCallback, useEffect, useRef, useState } from 'react';
import * as v from 'valibot';

/** Where on the page a reader is: the subpage of the address (manifest: `pages`), and what it is asked to show. */
export interface Place {
  readonly route: string;
  readonly query: Readonly<Record<string, string>>;
}

const FIRST = 'overview';
const firstPlace: Place = { route: FIRST, query: {} };

const address = v.object({ pathname: v.optional(v.string(), ''), search: v.optional(v.string(), '') });

/** Reads a location of the host's history. Another shape is the first subpage. */
export function placeOf(location: unknown): Place {
  const read = v.safeParse(address, location);
  if (!read.success) return firstPlace;
  const route = read.output.pathname.replace(/^\/+|\/+$/g, '') || FIRST;
  return { route, query: Object.fromEntries(new URLSearchParams(read.output.search)) };
}

/** The address below the page's own. */
export function addressOf({ route, query }: Place): string {
  const search = new URLSearchParams(query).toString();
  return `/${route}${search === '' ? '' : `?${search}`}`;
}

/** `instead`: takes the present place's turn, so that going back skips it. */
export type Go = (to: Place, instead?: boolean) => void;

type History = Awaited<ReturnType<typeof view.createHistory>>;

/**
 * The place, and the way to another. Jira's address follows where the host has a history (`view.createHistory`); where it has none, only the page changes.
 */
export function usePlace(): [Place, Go] {
  const [place, setPlace] = useState(firstPlace);
  const history = useRef<History | null>(null);
  useEffect(() => {
    let wanted = true;
    let stop = (): void => undefined;
    const follow = async () => {
      const made = await view.createHistory();
      if (!wanted) return;
      history.current = made;
      setPlace(placeOf(made.location));
      const undo: unknown = made.listen((location: unknown) => setPlace(placeOf(location)));
      stop = () => void (typeof undo === 'function' && undo());
    };
    follow().catch(() => undefined);
    return () => {
      wanted = false;
      stop();
    };
  }, []);
  const go = useCallback<Go>((to, instead = false) => {
    setPlace(to);
    if (instead) history.current?.replace(addressOf(to));
    else history.current?.push(addressOf(to));
  }, []);
  return [place, go];
}
