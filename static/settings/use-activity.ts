import { useCallback, useEffect, useState } from 'react';
import type { ActivityAsked, GateActivity } from '../../src/contract/gate-activity';
import type { Reply } from '../../src/contract/door';
import { ask, doorFailureText } from '../shared/door-client';

export type ActivityWish = Pick<ActivityAsked, 'kind' | 'days'>;

export interface ReadActivity {
  /** Null: the first page of this wish is on its way. */
  readonly reply: Reply<GateActivity> | null;
  readonly asking: boolean;
  /** Why a further page did not come. */
  readonly problem: string | null;
  readonly again: () => void;
  readonly more: () => void;
}

/** The gate activity, page by page. What was shown stays while another wish is read. */
export function useActivity({ kind, days }: ActivityWish): ReadActivity {
  const [answered, setAnswered] = useState<{ readonly wish: string; readonly reply: Reply<GateActivity> | null }>({ wish: '', reply: null });
  const [reading, setReading] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const wish = `${kind} ${days} ${turn}`;
  const { reply } = answered;
  useEffect(() => {
    let wanted = true;
    void ask('activity', { kind, days }).then((next) => {
      if (!wanted) return;
      setAnswered({ wish, reply: next });
      setProblem(null);
    });
    return () => {
      wanted = false;
    };
  }, [kind, days, wish]);
  const asking = reading || answered.wish !== wish;
  const more = useCallback(() => {
    if (reply?.ok !== true || asking) return;
    const shown = reply.value;
    setReading(true);
    void ask('activity', { cursor: shown.next, kind, days }).then((next) => {
      setReading(false);
      setProblem(next.ok ? null : doorFailureText(next.failure));
      // another wish may have been answered meanwhile
      if (next.ok) setAnswered((now) => (now.reply === reply ? { ...now, reply: { ok: true, value: joined(shown, next.value) } } : now));
    });
  }, [reply, asking, kind, days]);
  const again = useCallback(() => {
    setAnswered({ wish: '', reply: null });
    setTurn((before) => before + 1);
  }, []);
  return { reply, asking, problem, again, more };
}

const joined = (shown: GateActivity, next: GateActivity): GateActivity => ({ records: [...shown.records, ...next.records], next: next.next, summary: shown.summary, titles: { ...next.titles, ...shown.titles } });
