import { useEffect, useRef, useState } from 'react';
import { onConfigure, type Configure } from './on-configure';

/** Answers the workflow editor when somebody presses Add or Update, with what is on the page at that moment. False: the editor did not take it. */
export function useConfigure(configure: Configure): boolean | null {
  const newest = useRef(configure);
  const [accepted, setAccepted] = useState<boolean | null>(null);
  useEffect(() => {
    newest.current = configure;
  });
  useEffect(() => {
    void onConfigure(() => newest.current()).then(setAccepted);
  }, []);
  return accepted;
}
