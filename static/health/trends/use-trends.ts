import { useEffect, useState } from 'react';
import type { Reply } from '../../../src/contract/door';
import type { TrendDays, Trends } from '../../../src/contract/snapshot';
import { readTrends } from './trend-reads';

/** The daily counts of a range; what was there before stays until the next range is read. Null before the first answer. */
export function useTrends(days: TrendDays): { readonly reply: Reply<Trends> | null; readonly shown: TrendDays; readonly again: () => void } {
  const [state, setState] = useState<{ readonly reply: Reply<Trends> | null; readonly shown: TrendDays }>({ reply: null, shown: days });
  const [turn, setTurn] = useState(0);
  useEffect(() => {
    let wanted = true;
    void readTrends(days).then((reply) => wanted && setState({ reply, shown: days }));
    return () => {
      wanted = false;
    };
  }, [days, turn]);
  return { ...state, again: () => setTurn(turn + 1) };
}
