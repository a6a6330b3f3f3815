import * as v from 'valibot';
import { json, type Json, type WorkflowDocument } from './workflow';

/** The body of `POST /rest/api/3/workflows/update`: whole workflows, because Jira drops what is left out. */
export interface WorkflowUpdate {
  readonly statuses: readonly Json[];
  readonly workflows: readonly Json[];
}

const transitions = v.array(json);

/** What an update takes of a workflow; the rest of a document (scope, dates, ...) only tells. Source: schema WorkflowUpdate of Jira's OpenAPI document. */
const UPDATED = new Set(['id', 'version', 'description', 'startPointLayout', 'loopedTransitionContainerLayout', 'statuses', 'transitions']);
/** Source: schema WorkflowStatusUpdate. */
const STATUS = new Set(['id', 'name', 'description', 'statusCategory', 'statusReference']);

/**
 * A document with other validators on some of its transitions, and not a byte changed elsewhere.
 * @param change the validators of a transition, by its id; the same list leaves the transition as it is
 */
export function withValidators(document: WorkflowDocument, change: (transitionId: string, validators: readonly unknown[]) => readonly unknown[]): WorkflowDocument {
  const changed = v.parse(transitions, document.json.transitions).map((transition) => {
    const before: readonly unknown[] = Array.isArray(transition.validators) ? transition.validators : [];
    const after = change(String(transition.id), before);
    return after === before ? transition : { ...transition, validators: after };
  });
  return { ...document, json: { ...document.json, transitions: changed } };
}

/** @returns the update that makes Jira's workflow like the document; locked by the version that the document was read with */
export const updateOf = (document: WorkflowDocument): WorkflowUpdate => ({ statuses: document.statuses.map((status) => only(status, STATUS)), workflows: [only(document.json, UPDATED)] });

const only = (all: Json, members: ReadonlySet<string>): Json => Object.fromEntries(Object.entries(all).filter(([name]) => members.has(name)));
