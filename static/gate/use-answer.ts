import { useEffect, useState } from 'react';

/** What came of asking; null until then, and while there is nothing to ask. Another function asks again, so it is kept with `useCallback`. */
export function useAnswer<T>(ask: (() => Promise<T>) | null): T | null {
  const [answered, setAnswered] = useState<{ readonly ask: () => Promise<T>; readonly answer: T } | null>(null);
  useEffect(() => {
    if (ask === null) return;
    let wanted = true;
    void ask().then((answer) => wanted && setAnswered({ ask, answer }));
    return () => {
      wanted = false;
    };
  }, [ask]);
  return answered !== null && answered.ask === ask ? answered.answer : null;
}
