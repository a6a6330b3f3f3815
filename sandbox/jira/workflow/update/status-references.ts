import { configuredStatusBean } from '../../beans/workflow';
import { statuses as globalStatuses, teamStatuses } from '../../fields/statuses';
import { notServed } from '../../problem';
import type { WorkflowRecord } from '../../state/records';
import { statusReference } from '../parts';
import type { StatusDocument } from './shape';

/**
 * Status ids by the references that an update uses for them. A caller may use references of its own, as long as each status has its id.
 * @throws Problem 501 for a status that is new, renamed or of another category: the local Jira's statuses are fixed
 */
export function statusReferences(documents: readonly StatusDocument[], { projectId }: WorkflowRecord): ReadonlyMap<string, string> {
  const known = projectId === null ? globalStatuses : teamStatuses;
  return new Map(documents.flatMap((document) => {
    const found = known.find(({ id }) => (document.id === undefined ? statusReference(id) === document.statusReference : id === document.id));
    // one request may name the statuses of several workflows
    if (found === undefined && [...globalStatuses, ...teamStatuses].some(({ id }) => id === document.id || statusReference(id) === document.statusReference)) return [];
    if (found === undefined) throw notServed(`new statuses, such as "${document.name}"`);
    const { name, statusCategory } = configuredStatusBean(found.id, projectId);
    if (name !== document.name || statusCategory !== document.statusCategory) throw notServed(`changes of the status "${String(name)}" itself`);
    return [[document.statusReference, found.id] as const];
  }));
}
