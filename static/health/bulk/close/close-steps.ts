import type { BacklogItem } from '../../../../src/core/health/backlog-item';
import { planned, type Planned } from '../planned';
import type { Closing } from './closings';

export const closeSteps = (items: readonly BacklogItem[], as: Closing, reason: string): Planned =>
  planned({ does: 'close', as, reason }, items, ({ facts: { status } }) => (status.category === 'done' ? { why: 'It is done already.' } : { seen: status.name }));

/** Its type and status, as one name. */
export const kindName = ({ facts: { type, status } }: BacklogItem): string => JSON.stringify([type.name, status.name]);

/** The first item of each type in each status: items of a kind go the same way, so one of them tells it for all. */
export function kindsOf(items: readonly BacklogItem[]): readonly { readonly first: BacklogItem; readonly count: number }[] {
  const kinds = new Map<string, { first: BacklogItem; count: number }>();
  for (const item of items) {
    const name = kindName(item);
    const kind = kinds.get(name);
    if (kind === undefined) kinds.set(name, { first: item, count: 1 });
    else kind.count++;
  }
  return [...kinds.values()];
}
