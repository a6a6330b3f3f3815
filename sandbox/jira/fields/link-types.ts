export interface LinkType {
  readonly id: string;
  readonly name: string;
  readonly inward: string;
  readonly outward: string;
}

export const blocksType: LinkType = { id: '10000', name: 'Blocks', inward: 'is blocked by', outward: 'blocks' };

export const linkTypes: readonly LinkType[] = [
  blocksType,
  { id: '10001', name: 'Cloners', inward: 'is cloned by', outward: 'clones' },
  { id: '10002', name: 'Duplicate', inward: 'is duplicated by', outward: 'duplicates' },
  { id: '10003', name: 'Relates', inward: 'relates to', outward: 'relates to' },
];

/** @throws Error for an id that no type has: ids come from our own records only. */
export function linkTypeById(id: string): LinkType {
  const found = linkTypes.find((one) => one.id === id);
  if (found === undefined) throw new Error(`There is no link type ${id}.`);
  return found;
}
