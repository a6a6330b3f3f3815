import type { BacklogItem } from './backlog-item';

export const keysOf = (items: readonly BacklogItem[]): readonly string[] => items.map(({ facts }) => facts.key);
