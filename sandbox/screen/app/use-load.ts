import { useCallback, useEffect, useRef, useState } from 'react';
import { RequestFailed } from '../api/request';

export type Loaded<T> = { readonly state: 'loading' } | { readonly state: 'ready'; readonly value: T } | { readonly state: 'failed'; readonly error: RequestFailed };

/**
 * Loads data for a key and keeps showing what it has while it loads again; another key starts afresh. Answers that were overtaken are dropped.
 */
export function useLoad<T>(key: string, load: () => Promise<T>): readonly [Loaded<T>, () => Promise<void>] {
  const [held, setHeld] = useState<{ readonly key: string; readonly loaded: Loaded<T> }>({ key, loaded: { state: 'loading' } });
  const newest = useRef(0);
  const latestLoad = useRef(load);
  latestLoad.current = load;

  const reload = useCallback(async () => {
    const mine = ++newest.current;
    const loaded = await latestLoad.current().then(
      (value): Loaded<T> => ({ state: 'ready', value }),
      (error: unknown): Loaded<T> => ({ state: 'failed', error: error instanceof RequestFailed ? error : new RequestFailed(-1, [String(error)]) }),
    );
    if (mine === newest.current) setHeld({ key, loaded });
  }, [key]);

  useEffect(() => {
    void reload();
    const counter = newest;
    return () => void ++counter.current;
  }, [reload]);

  return [held.key === key ? held.loaded : { state: 'loading' }, reload];
}
