import type { ChangelogItem, IssueRecord } from '../state/records';
import type { JiraState } from '../state/state';
import type { Draft } from './draft';

const field = { field: 'Fix Version', fieldId: 'fixVersions', fieldtype: 'jira' } as const;

/** Jira writes an item for each version that came and for each that went. */
export function versionDifferences(state: JiraState, before: IssueRecord, after: Draft): readonly ChangelogItem[] {
  const nameOf = (id: string): string => state.projects.get(before.projectId)?.versions.find((one) => one.id === id)?.name ?? id;
  const gone = before.fixVersionIds.filter((id) => !after.fixVersionIds.includes(id));
  const come = after.fixVersionIds.filter((id) => !before.fixVersionIds.includes(id));
  return [
    ...gone.map((id) => ({ ...field, from: id, fromString: nameOf(id), to: null, toString: null })),
    ...come.map((id) => ({ ...field, from: null, fromString: null, to: id, toString: nameOf(id) })),
  ];
}
