import { randomUUID } from 'node:crypto';
import type { TransitionRecord, WorkflowRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { isRecord } from '../support/json';

/** Puts a new version in the place of a workflow: the number rises, and every rule gets another id of Jira's own. */
export function publish(state: JiraState, workflow: WorkflowRecord, changes: Partial<WorkflowRecord>): WorkflowRecord {
  const changed = { ...workflow, ...changes };
  const next: WorkflowRecord = {
    ...changed,
    version: { id: randomUUID(), versionNumber: workflow.version.versionNumber + 1 },
    updated: state.now(),
    transitions: changed.transitions.map(withNewIds),
  };
  state.workflows.set(next.id, next);
  return next;
}

const withRules = new Set(['actions', 'conditions', 'transitionScreen']);

function withNewIds(transition: TransitionRecord): TransitionRecord {
  const rest = Object.fromEntries(Object.entries(transition.rest).map(([name, value]): [string, unknown] => [name, withRules.has(name) ? renew(value) : value]));
  return { ...transition, rest, validators: transition.validators.map((rule) => ({ ...rule, id: randomUUID() })) };
}

/** The same rules, also in groups of groups, with other ids. */
function renew(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(renew);
  if (!isRecord(value)) return value;
  if (typeof value.ruleKey === 'string') return { ...value, id: randomUUID() };
  return Object.fromEntries(Object.entries(value).map(([name, one]): [string, unknown] => [name, renew(one)]));
}
