import { sprintId } from '../fields/catalogue';
import type { ChangelogItem } from '../state/records';
import type { JiraState } from '../state/state';

/** A change of the Sprint field: ids and names of all sprints before and after, closed ones among them; an empty side is an empty text. */
export function sprintItem({ sprints }: JiraState, before: readonly string[], after: readonly string[]): ChangelogItem {
  const names = (ids: readonly string[]): string => ids.map((id) => sprints.get(id)?.name ?? id).join(', ');
  return { field: 'Sprint', fieldId: sprintId, fieldtype: 'custom', from: before.join(', '), fromString: names(before), to: after.join(', '), toString: names(after) };
}
