export interface Priority {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** Highest first, as Jira orders them. */
export const priorities: readonly Priority[] = [
  { id: '1', name: 'Highest', description: 'This problem will block progress.' },
  { id: '2', name: 'High', description: 'Serious problem that could block progress.' },
  { id: '3', name: 'Medium', description: 'Has the potential to affect progress.' },
  { id: '4', name: 'Low', description: 'Minor problem or easily worked around.' },
  { id: '5', name: 'Lowest', description: 'Trivial problem with little or no impact on progress.' },
];

export const mediumPriorityId = '3';

/** @throws Error for an id that no priority has: ids come from our own records only. */
export function priorityById(id: string): Priority {
  const found = priorities.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no priority ${id}.`);
  return found;
}
