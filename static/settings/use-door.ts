import { useEffect, useState } from 'react';
import type { Door, Reply } from '../../src/contract/door';
import { ask } from '../shared/door-client';

type Value<K extends keyof Door> = Extract<Awaited<ReturnType<Door[K]>>, { readonly ok: true }>['value'];

/** What a door of the app answers, asked when the section appears. Null while it is asked; `again` asks anew, `show` puts in what another door answered. */
export function useDoor<K extends 'coverage' | 'thresholds' | 'versions'>(name: K): { readonly reply: Reply<Value<K>> | null; readonly again: () => void; readonly show: (value: Value<K>) => void } {
  const [reply, setReply] = useState<Reply<Value<K>> | null>(null);
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    void ask(name).then((next) => wanted && setReply(next as Reply<Value<K>>));
    return () => {
      wanted = false;
    };
  }, [name, turn]);
  return {
    reply,
    again: () => {
      setReply(null);
      setTurn(turn + 1);
    },
    show: (value) => setReply({ ok: true, value }),
  };
}
