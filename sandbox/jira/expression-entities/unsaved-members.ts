import { issueTypeById } from '../fields/issue-types';
import { projectOf } from '../state/find';
import type { IssueRecord } from '../state/records';
import { isUnsaved } from '../state/unsaved';
import { costly, free, type Member } from './entity';
import type { World } from './world';

const none = free(() => null);

/**
 * What rules of the initial transition cannot read of an issue that is still being created; nothing for every other issue.
 * A parent is there for sub-tasks only, where the project is company-managed (Jira expressions' type reference).
 */
export function unsavedMembers({ state }: World, issue: IssueRecord): Readonly<Record<string, Member>> {
  if (!isUnsaved(issue)) return {};
  const hidesParent = projectOf(state, issue).style === 'classic' && !issueTypeById(issue.typeId).subtask;
  const nobody = costly(() => null);
  return {
    id: none, key: none, status: none, created: none, updated: none, resolution: none, resolutionDate: none,
    ...(hidesParent ? { parent: nobody, epic: nobody } : {}),
  };
}
