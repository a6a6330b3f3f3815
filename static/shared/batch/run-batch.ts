import type { Act } from './act';
import { isLeft, undoOf, type Entry, type Outcome } from './batch';
import { makeStep, takeStepBack } from './make-step';
import type { Pause } from './pause';

/** `busy`: Jira asks to wait longer than we do. */
export type Ended = 'finished' | 'stopped' | 'busy';

/** Atlassian's guidance: no more than ten at once; each step reads and writes, and others work on the same site. */
export const AT_ONCE = 4;

interface Run<S, U> {
  readonly entries: readonly Entry<S, U>[];
  readonly act: Act<S, U>;
  readonly pause: Pause;
  /** Told of every change, before a write is sent and after its answer. */
  readonly tell: (key: string, outcome: Outcome<U>) => void;
}

/**
 * Makes what is left of a batch, a few issues at a time, in the order of the list. Each is an edit of its own: Jira's bulk edit knows no parent,
 * asks for the global permission "Make bulk changes", and gives no account of each issue.
 */
export const runBatch = <S, U>({ entries, act, pause, tell }: Run<S, U>): Promise<Ended> =>
  eachOf(entries.filter(isLeft), pause, async (entry) => {
    const made = await makeStep(act, entry, undoOf(entry.outcome)?.undo ?? null, { pause, started: (undo) => tell(entry.key, { kind: 'started', undo }) });
    tell(entry.key, made);
    return made.kind !== 'waiting' && made.kind !== 'started';
  });

/** Takes a whole batch back, last first, as far as what we wrote still stands. */
export const undoBatch = <S, U>({ entries, act, pause, tell }: Run<S, U>): Promise<Ended> =>
  eachOf([...entries].reverse(), pause, async (entry) => {
    const back = undoOf(entry.outcome);
    if (back === null) return true;
    const taken = await takeStepBack(act, entry, back.undo, pause);
    if (taken !== null) tell(entry.key, taken);
    return taken !== null;
  });

/** @param work false ends the batch */
async function eachOf<T>(all: readonly T[], pause: Pause, work: (one: T) => Promise<boolean>): Promise<Ended> {
  let next = 0;
  let busy = false;
  const worker = async (): Promise<void> => {
    while (next < all.length && !busy && !pause.stopped()) {
      const one = all[next++];
      if (one !== undefined && !(await work(one))) busy = true;
    }
  };
  await Promise.all(Array.from({ length: Math.min(AT_ONCE, all.length) }, worker));
  if (pause.stopped()) return 'stopped';
  return busy ? 'busy' : 'finished';
}
