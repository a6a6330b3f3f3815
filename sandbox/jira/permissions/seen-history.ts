import { findIssue } from '../state/find';
import type { ChangelogItem, ChangelogRecord, IssueRecord } from '../state/records';
import type { JiraState } from '../state/state';
import { maySee } from './may';

/** Changes that name another issue: links by its key, a parent by its id. */
const naming = new Set(['issuelinks', 'parent']);

/** An issue's history without what would name an issue that the reader may not see, oldest first. */
export const seenHistory = (state: JiraState, { changelog }: IssueRecord, readerId: string): readonly ChangelogRecord[] =>
  changelog.flatMap((change) => {
    const items = change.items.filter((item) => namesSeen(state, item, readerId));
    return items.length === change.items.length ? [change] : items.length === 0 ? [] : [{ ...change, items }];
  });

function namesSeen(state: JiraState, { fieldId, from, to }: ChangelogItem, readerId: string): boolean {
  if (!naming.has(fieldId)) return true;
  return [from, to].every((name) => {
    const other = name === null ? undefined : findIssue(state, name);
    return other === undefined || maySee(state, other, readerId);
  });
}
