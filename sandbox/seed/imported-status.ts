import type { ImportedStatus } from '../../files/imported-issue';
import { statuses } from '../jira/fields/statuses';

const names = { new: 'To Do', indeterminate: 'In Progress', done: 'Done' } as const;

/** The status here that has the same name and category, else the usual one of the category. */
export function statusIdOf({ name, category }: ImportedStatus): string {
  const same = statuses.find((status) => status.category.key === category && status.name.toLowerCase() === name.toLowerCase());
  return (same ?? statuses.find((status) => status.name === names[category]))?.id ?? '10000';
}
