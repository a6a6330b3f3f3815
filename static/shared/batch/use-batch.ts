import { useEffect, useMemo, useRef, useState } from 'react';
import type { JiraClient } from '../jira-client';
import type { Act } from './act';
import { alone } from './alone';
import { newEntries, withOutcome, type Entry, type Outcome, type Step } from './batch';
import type { Keeper } from './kept-batch';
import { patientJira } from './patient-jira';
import { createPause, type Pause } from './pause';
import { runBatch, undoBatch, type Ended } from './run-batch';

type Entries = readonly Entry<unknown, unknown>[];

export interface BatchState<P> {
  /** What the batch does; null before it began. */
  readonly plan: P | null;
  readonly entries: Entries;
  /** `stopping`: what was begun is finished first. */
  readonly doing: 'running' | 'undoing' | 'stopping' | null;
  /** How the last run ended; null before the first. `elsewhere`: another tab is at it. */
  readonly ended: Ended | 'elsewhere' | null;
  /** False where the browser keeps nothing, so that a closed tab loses the account. */
  readonly keeps: boolean;
}

export interface BatchHands<P> {
  readonly start: (plan: P, steps: readonly Step<unknown>[]) => void;
  /** Does what is left. */
  readonly goOn: () => void;
  readonly undo: () => void;
  readonly stop: () => void;
}

interface Needs<P> {
  readonly jira: JiraClient;
  readonly keeper: Keeper;
  /** Whose batch it is: of two tabs one runs it at a time. */
  readonly place: string;
  readonly actWith: (plan: P, jira: JiraClient) => Act<unknown, unknown>;
  /** What an earlier page left. */
  readonly before: { readonly plan: P; readonly entries: Entries } | null;
  readonly onEnded: (entries: Entries) => void;
}

/** Runs a batch for a screen. Leaving the screen stops it; what was begun is finished, and the account is kept. */
export function useBatch<P>(needs: Needs<P>): readonly [BatchState<P>, BatchHands<P>] {
  const [state, setState] = useState<BatchState<P>>({ plan: needs.before?.plan ?? null, entries: needs.before?.entries ?? [], doing: null, ended: null, keeps: true });
  const entries = useRef(state.entries);
  const plan = useRef(state.plan);
  const keeps = useRef(true);
  const pause = useRef<Pause | null>(null);
  const latest = useRef(needs);
  useEffect(() => {
    latest.current = needs;
  });
  useEffect(() => () => pause.current?.stop(), []);

  const hands = useMemo((): BatchHands<P> => {
    const run = async (way: typeof runBatch, doing: 'running' | 'undoing', begin = (): unknown => undefined) => {
      const does = plan.current;
      if (pause.current !== null || does === null) return;
      const { jira, keeper, place, actWith } = latest.current;
      const now = (pause.current = createPause());
      const tell = (key: string, outcome: Outcome<unknown>) => {
        keeper.put(key, outcome);
        entries.current = withOutcome(entries.current, key, outcome);
        setState((before) => ({ ...before, entries: entries.current, keeps: keeps.current }));
      };
      setState({ plan: does, entries: entries.current, doing, ended: null, keeps: keeps.current });
      const ended = await alone(place, () => {
        begin();
        return way({ entries: entries.current, act: actWith(does, patientJira(jira, now)), pause: now, tell });
      });
      pause.current = null;
      setState({ plan: does, entries: entries.current, doing: null, ended: ended ?? 'elsewhere', keeps: keeps.current });
      latest.current.onEnded(entries.current);
    };
    return {
      start: (does, steps) => {
        plan.current = does;
        entries.current = newEntries(steps);
        // only where no other tab is at it: its account would be lost
        void run(runBatch, 'running', () => (keeps.current = latest.current.keeper.begin(does, steps)));
      },
      goOn: () => void run(runBatch, 'running'),
      undo: () => void run(undoBatch, 'undoing'),
      stop: () => {
        pause.current?.stop();
        setState((before) => (before.doing === null ? before : { ...before, doing: 'stopping' }));
      },
    };
  }, []);
  return [state, hands];
}
