import { Problem } from '../problem';
import type { BulkRecord, IssueRecord, TaskRecord, TransitionRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { availableTransitions } from './available';
import { performTransition } from './perform';

/** One issue of a bulk operation and the transition that it is to make. */
export interface BulkMove {
  readonly issue: IssueRecord;
  readonly transitionId: string;
}

/** A bulk operation can fill no screen, so a transition that has one is none of its own. */
export const inBulk = ({ screen }: TransitionRecord): boolean => screen === undefined;

/** Begins to move issues one after the other, each asked of every rule of its transition. The task tells how far it is. */
export function beginBulkTransition(state: JiraState, accountId: string, moves: readonly BulkMove[]): TaskRecord {
  const bulk: BulkRecord = { status: 'RUNNING', total: moves.length, processed: [], failed: new Map(), updated: state.now() };
  const task: TaskRecord = { id: state.nextId(), description: 'Bulk transition', submitterId: accountId, submitted: state.now(), message: '', bulk };
  state.tasks.set(task.id, task);
  void run(state, accountId, moves, bulk);
  return task;
}

async function run(state: JiraState, accountId: string, moves: readonly BulkMove[], bulk: BulkRecord): Promise<void> {
  for (const move of moves) {
    // never within the request that began it, and never for so long that others wait
    await new Promise((resolve) => setImmediate(resolve));
    const reasons = await tryMove(state, accountId, move);
    if (reasons.length === 0) bulk.processed.push(move.issue.id);
    else bulk.failed.set(move.issue.id, reasons);
    bulk.updated = state.now();
  }
  bulk.status = 'COMPLETE';
}

/** Why the issue could not be moved; no reason when it was. */
async function tryMove(state: JiraState, accountId: string, { issue, transitionId }: BulkMove): Promise<readonly string[]> {
  const transition = availableTransitions(state, issue, accountId).find(({ id }) => id === transitionId);
  if (transition !== undefined && !inBulk(transition)) return [`The transition "${transition.name}" has a screen, which a bulk change cannot fill.`];
  try {
    await performTransition(state, issue, accountId, { transitionId, operations: [] });
    return [];
  } catch (error) {
    if (error instanceof Problem) return [...error.errorMessages, ...Object.values(error.errors)];
    console.error(`[local Jira] Bulk transition of ${issue.key}:`, error);
    return ['Internal server error'];
  }
}
