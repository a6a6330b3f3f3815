import { randomUUID } from 'node:crypto';
import type { TransitionRecord, WorkflowRecord } from '../state/records';

/** What a transition's document says when nobody said more. */
const plain = { description: '', properties: {}, actions: [], triggers: [] };

export const initial = (id: string, toStatusId: string): TransitionRecord => ({ id, name: 'Create', type: 'INITIAL', links: [], toStatusId, validators: [], rest: plain });

export const fromAnywhere = (id: string, name: string, toStatusId: string): TransitionRecord => ({ id, name, type: 'GLOBAL', links: [], toStatusId, validators: [], rest: plain });

export const fromStatuses = (id: string, name: string, from: readonly string[], toStatusId: string): TransitionRecord => ({
  id, name, type: 'DIRECTED', links: from.map((fromStatusId) => ({ fromStatusId, rest: { fromPort: 0, toPort: 1 } })), toStatusId, validators: [], rest: plain,
});

export interface NewWorkflow {
  readonly id: string;
  readonly name: string;
  /** Null for a workflow of company-managed projects. */
  readonly projectId: string | null;
  readonly statusIds: readonly string[];
  readonly transitions: readonly TransitionRecord[];
  readonly now: Date;
}

/** The first version of a workflow: its statuses in one row of the diagram, no rules. */
export function newWorkflow({ id, name, projectId, statusIds, transitions, now }: NewWorkflow): WorkflowRecord {
  return {
    id, name, projectId, transitions,
    description: '',
    version: { id: randomUUID(), versionNumber: 1 },
    created: now,
    updated: now,
    statuses: statusIds.map((statusId, index) => ({ statusId, rest: { properties: {}, layout: { x: 115 + index * 200, y: -16 } } })),
    rest: { startPointLayout: { x: -100, y: -153 } },
  };
}
