import { useEffect, useState } from 'react';

/** What came of asking; null until then, and while there is nothing to ask. Another function asks again, so it is kept with `useCallback`; so does the second value. */
export function useAnswer<T>(ask: (() => Promise<T>) | null): [T | null, () => void] {
  const [turn, setTurn] = useState(0);
  const [answered, setAnswered] = useState<{ readonly ask: () => Promise<T>; readonly turn: number; readonly answer: T } | null>(null);
  useEffect(() => {
    if (ask === null) return;
    let wanted = true;
    void ask().then((answer) => wanted && setAnswered({ ask, turn, answer }));
    return () => {
      wanted = false;
    };
  }, [ask, turn]);
  return [answered !== null && answered.ask === ask && answered.turn === turn ? answered.answer : null, () => setTurn(turn + 1)];
}
