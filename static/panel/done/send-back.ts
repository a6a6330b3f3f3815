import type { EditOutcome } from '../panel-state';

/** The three things that a rejection does, in this order: the record first, because only it ends an acceptance. */
export type Step = 'record' | 'move' | 'comment';

/** What each step does; a step that is not wanted is absent. */
export type Steps = { readonly [S in Step]?: () => Promise<EditOutcome> };

export interface SentBack {
  readonly done: readonly Step[];
  /** Why a step did not happen; the steps that come after it were tried all the same, unless it was the record. */
  readonly failed: readonly { readonly step: Step; readonly message: string }[];
}

export const NOTHING_SENT: SentBack = { done: [], failed: [] };

const ORDER: readonly Step[] = ['record', 'move', 'comment'];

/** The steps that are wanted, in their order. */
export const stepsOf = (steps: Steps): readonly Step[] => ORDER.filter((step) => steps[step] !== undefined);

/** Does what is not done yet. Without the record nothing else happens; a move that fails does not keep the comment back. */
export async function sendBack(steps: Steps, before: SentBack = NOTHING_SENT): Promise<SentBack> {
  const done = [...before.done];
  const failed: { step: Step; message: string }[] = [];
  for (const step of ORDER) {
    const act = steps[step];
    if (act === undefined || done.includes(step)) continue;
    const outcome = await act();
    if (outcome.ok) done.push(step);
    else {
      failed.push({ step, message: outcome.message });
      if (step === 'record') break;
    }
  }
  return { done, failed };
}
