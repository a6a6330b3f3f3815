import type { BacklogItem } from '../backlog-item';
import { notEnough, type HealthLevel, type Measure } from '../measure';
import { partText, percentText } from '../figure-text';
import { keysOf } from '../keys-of';

/**
 * The share of items that are as they should be, and the others as the items behind it.
 * @param empty what to say when there are no items at all
 */
export function shareOf(items: readonly BacklogItem[], fits: (item: BacklogItem) => boolean, level: (share: number) => HealthLevel, empty = 'There are no items to plan.'): Measure {
  if (items.length === 0) return notEnough(empty);
  const others = items.filter((item) => !fits(item));
  const share = (items.length - others.length) / items.length;
  return { kind: 'measured', value: share, text: partText(items.length - others.length, items.length), note: percentText(share), level: level(share), behind: keysOf(others) };
}

/** The share of items that have a fault; these are the items behind it. */
export function faultsAmong(items: readonly BacklogItem[], faulty: (item: BacklogItem) => boolean, level: (share: number) => HealthLevel, empty = 'There are no items to plan.'): Measure {
  if (items.length === 0) return notEnough(empty);
  const found = items.filter(faulty);
  const share = found.length / items.length;
  return { kind: 'measured', value: share, text: partText(found.length, items.length), note: percentText(share), level: level(share), behind: keysOf(found) };
}
