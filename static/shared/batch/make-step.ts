import type { Act } from './act';
import type { Outcome, Step } from './batch';
import { failureWords, leaves, partlyWords, UNCLEAR } from './failure-words';
import type { Pause } from './pause';
import { settle, type Hands } from './settle';

/**
 * Makes one step. Where Jira asks to wait, or somebody stopped, it stays as it is for the next time (`waiting`, or `started` where something of
 * ours may stand).
 * @param before what an earlier try may have written
 */
export async function makeStep<S, U>(act: Act<S, U>, step: Step<S>, before: U | null, hands: Hands<U>): Promise<Outcome<U>> {
  const run = await settle((tried) => act.look(step, tried), before, hands);
  switch (run.kind) {
    case 'there':
      return { kind: 'done', undo: run.undo, note: run.note };
    case 'leave':
      return run.partly === null ? { kind: 'skipped', why: run.why } : { kind: 'failed', why: run.why, undo: run.partly };
    case 'failed': {
      if (run.unclear) return { kind: 'failed', why: UNCLEAR, undo: run.stands };
      if (run.stands !== null) return { kind: 'failed', why: partlyWords(run.failure), undo: run.stands };
      const why = failureWords(run.failure);
      return leaves(run.failure) ? { kind: 'skipped', why } : { kind: 'failed', why, undo: null };
    }
    case 'held':
      return run.stands === null ? { kind: 'waiting' } : { kind: 'started', undo: run.stands };
  }
}

/** Takes one step back, with the same care. Null: Jira asks to wait, or somebody stopped, so it stands as it did. */
export async function takeStepBack<S, U>(act: Act<S, U>, step: Step<S>, undo: U, pause: Pause): Promise<Outcome<U> | null> {
  const run = await settle<U>((tried) => act.lookBack(step, tried ?? undo), null, { pause, started: () => undefined });
  switch (run.kind) {
    case 'there':
      return { kind: 'undone', note: run.note };
    case 'leave':
      return { kind: 'kept', why: run.why, undo, again: false };
    case 'failed':
      return { kind: 'kept', why: run.unclear ? UNCLEAR : failureWords(run.failure), undo, again: true };
    case 'held':
      return null;
  }
}
