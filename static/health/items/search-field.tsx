import { useEffect, useId, useRef, useState } from 'react';

/** So long without another key, in milliseconds, the words count as typed: browsers allow few new addresses a second. */
const PAUSE_MS = 200;

/** A search field that tells its words once somebody pauses. */
export function SearchField({ value, onWords }: { readonly value: string; readonly onWords: (words: string) => void }) {
  const id = useId();
  const [typed, setTyped] = useState(value);
  const told = useRef(value);
  const latest = useRef(onWords);
  useEffect(() => {
    latest.current = onWords;
  });
  useEffect(() => {
    // the address changed by something else than these keys
    if (value !== told.current) setTyped(value);
    told.current = value;
  }, [value]);
  useEffect(() => {
    if (typed === told.current) return undefined;
    const timer = setTimeout(() => {
      told.current = typed;
      latest.current(typed);
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return (
    <div className="items-field items-search">
      <label className="items-label" htmlFor={id}>Find by key or summary</label>
      <input id={id} type="search" className="input" value={typed} autoComplete="off" onChange={(event) => setTyped(event.currentTarget.value)} />
    </div>
  );
}
