import { useEffect, useState } from 'react';
import { ask } from '../shared/door-client';
import { dismissalText } from './dismissal-text';

/** The sentence about each rule, by id; empty while it is being asked for and where it could not be counted. */
export type Dismissals = Readonly<Record<string, string>>;

/** @param version of the definition: another one counts other rules */
export function useDismissals(version: number): Dismissals {
  const [texts, setTexts] = useState<Dismissals>({});
  useEffect(() => {
    let wanted = true;
    void ask('dismissals').then((reply) => {
      if (wanted && reply.ok) setTexts(Object.fromEntries(reply.value.map((one) => [one.rule, dismissalText(one)])));
    });
    return () => {
      wanted = false;
    };
  }, [version]);
  return texts;
}
