import { useEffect, useState } from 'react';

/** So long without another key, in milliseconds, a word counts as typed. */
const PAUSE_MS = 250;

/** What somebody types, once they pause: Jira is not asked at every key. */
export function useSettled(typed: string): string {
  const [settled, setSettled] = useState(typed);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(typed.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return settled;
}
