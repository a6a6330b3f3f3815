import { uuidFrom } from '../support/uuid';
import type { TransitionRecord, WorkflowRecord } from '../state/records';

/** The transition that creates issues. @throws Error for a workflow without one: none is ever kept */
export function initialTransition({ name, transitions }: WorkflowRecord): TransitionRecord {
  const found = transitions.find(({ type }) => type === 'INITIAL');
  if (found === undefined) throw new Error(`The workflow ${name} has no initial transition.`);
  return found;
}

export const hasStatus = ({ statuses }: WorkflowRecord, statusId: string): boolean => statuses.some((one) => one.statusId === statusId);

/** How workflow documents call a status: a uuid, never the id of REST. */
export const statusReference = (statusId: string): string => uuidFrom(`status ${statusId}`);
