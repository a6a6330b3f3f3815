import * as v from 'valibot';
import { newEntries, type Entry, type Outcome, type Step } from './batch';

const undo = v.unknown();
const note = v.nullable(v.string());
const outcome = v.variant('kind', [
  v.object({ kind: v.literal('waiting') }),
  v.object({ kind: v.literal('started'), undo }),
  v.object({ kind: v.literal('done'), undo, note }),
  v.object({ kind: v.literal('skipped'), why: v.string() }),
  v.object({ kind: v.literal('failed'), why: v.string(), undo }),
  v.object({ kind: v.literal('undone'), note }),
  v.object({ kind: v.literal('kept'), why: v.string(), undo, again: v.boolean() }),
]);
const head = v.object({ plan: v.unknown(), steps: v.array(v.object({ key: v.string(), seen: v.unknown() })) });

export interface Kept {
  readonly plan: unknown;
  readonly entries: readonly Entry<unknown, unknown>[];
}

export interface Keeper {
  /** What an earlier page left; null when there is nothing, or nothing readable. */
  read(): Kept | null;
  /** Begins a new account, and forgets the one before. False where the browser keeps nothing. */
  begin(plan: unknown, steps: readonly Step<unknown>[]): boolean;
  put(key: string, outcome: Outcome<unknown>): void;
  forget(): void;
}

/**
 * Keeps the account of one batch in the browser, so that a closed tab loses nothing: the plan and the issues once, and what became of each
 * issue under a name of its own, so that keeping one result costs the same in a batch of any size. Keys, results and what an undo needs; no
 * texts of issues. Where the browser keeps nothing, the batch runs without.
 * @param storage reading it may throw where a browser forbids it
 * @param place a name for whose batch this is
 */
export function batchKeeper(storage: () => Storage, place: string): Keeper {
  const nameOf = (key: string): string => `${place}/${key}`;
  const quietly = <T>(act: () => T, otherwise: T): T => {
    try {
      return act();
    } catch {
      return otherwise;
    }
  };
  const parsed = (name: string): unknown => JSON.parse(storage().getItem(name) ?? 'null');
  const stepsKept = () => {
    const read = v.safeParse(head, parsed(place));
    return read.success ? read.output : null;
  };
  const forget = (): void => {
    for (const { key } of stepsKept()?.steps ?? []) storage().removeItem(nameOf(key));
    storage().removeItem(place);
  };
  return {
    read: () =>
      quietly(() => {
        const kept = stepsKept();
        if (kept === null) return null;
        const entries = newEntries<unknown, unknown>(kept.steps.map(({ key, seen }) => ({ key, seen }))).map((entry) => {
          const result = v.safeParse(outcome, parsed(nameOf(entry.key)));
          return result.success ? { ...entry, outcome: result.output } : entry;
        });
        return { plan: kept.plan, entries };
      }, null),
    begin: (plan, steps) =>
      quietly(() => {
        forget();
        storage().setItem(place, JSON.stringify({ plan, steps: steps.map(({ key, seen }) => ({ key, seen })) }));
        return true;
      }, false),
    put: (key, result) => quietly(() => storage().setItem(nameOf(key), JSON.stringify(result)), undefined),
    forget: () => quietly(forget, undefined),
  };
}



