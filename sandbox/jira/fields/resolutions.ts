export interface Resolution {
  readonly id: string;
  readonly name: string;
  readonly description: string;
}

/** What a simplified workflow gives to finished work. */
export const doneResolution: Resolution = { id: '10000', name: 'Done', description: 'Work has been completed on this issue.' };

/** The resolutions of a new Jira site. */
export const resolutions: readonly Resolution[] = [
  doneResolution,
  { id: '10001', name: "Won't Do", description: "This issue won't be actioned." },
  { id: '10002', name: 'Duplicate', description: 'The problem is a duplicate of an existing issue.' },
  { id: '10003', name: 'Cannot Reproduce', description: 'All attempts at reproducing this issue failed, or not enough information was available.' },
];

/** @throws Error for an id that no resolution has: ids come from our own records only. */
export function resolutionById(id: string): Resolution {
  const found = resolutions.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no resolution ${id}.`);
  return found;
}
