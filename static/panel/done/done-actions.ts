import type { TextVersions } from '../../../src/core/done/done-subject';
import { ask } from '../../shared/door-client';
import type { EditOutcome } from '../panel-state';
import type { PanelActions } from '../use-panel';
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

export function doneActions({ keep, readAgain }: Pick<PanelActions, 'keep' | 'readAgain'>): DoneActions {
  const act = async (answer: Parameters<typeof keep>[0]): Promise<EditOutcome> => {
    const outcome = await keep(answer);
    if (outcome.ok) void readAgain();
    return outcome;
  };
  return {
    tick: (criterion, ticked) => act(ask('tick', { criterion, ticked })),
    accept: (texts) => act(ask('accept', { texts })),
    withdraw: () => act(ask('withdrawAcceptance')),
    reject: (failed) => keep(ask('reject', { failed })),
    waive: (criteria, reason, days) => act(ask('waive', { criteria, reason, days })),
    endWaiver: (criterion) => act(ask('endWaiver', { criteria: [criterion] })),
  };
}
