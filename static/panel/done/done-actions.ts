import type { TextVersions } from '../../../src/core/done/done-subject';
import type { EditOutcome } from '../panel-state';
import type { DoneTools } from './done-tools';
import type { Failed } from './rejection';

/** What people say about Done. The app checks who asks, and writes; the panel shows its answer and reads the issue again. */
export interface DoneActions {
  readonly tick: (criterion: string, ticked: boolean) => Promise<EditOutcome>;
  readonly accept: (texts: TextVersions) => Promise<EditOutcome>;
  readonly withdraw: () => Promise<EditOutcome>;
  /** Only records it: what else a rejection does is read again at its end. */
  readonly reject: (failed: readonly Failed[]) => Promise<EditOutcome>;
  readonly waive: (criteria: readonly string[], reason: string, days: number) => Promise<EditOutcome>;
  readonly endWaiver: (criterion: string) => Promise<EditOutcome>;
}

export function doneActions({ act, keep, readAgain }: Pick<DoneTools, 'act' | 'keep' | 'readAgain'>): DoneActions {
  const kept = async (answer: Parameters<typeof keep>[0]): Promise<EditOutcome> => {
    const outcome = await keep(answer);
    if (outcome.ok) void readAgain();
    return outcome;
  };
  return {
    tick: (criterion, ticked) => kept(act('tick', { criterion, ticked })),
    accept: (texts) => kept(act('accept', { texts })),
    withdraw: () => kept(act('withdrawAcceptance', {})),
    reject: (failed) => keep(act('reject', { failed })),
    waive: (criteria, reason, days) => kept(act('waive', { criteria, reason, days })),
    endWaiver: (criterion) => kept(act('endWaiver', { criteria: [criterion] })),
  };
}
