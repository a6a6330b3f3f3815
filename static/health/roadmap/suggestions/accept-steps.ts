import type { BacklogItem } from '../../../../src/core/health/backlog-item';
import { planned, type Planned } from '../../bulk/planned';
import type { Orphan } from './work-out';

/** Of ten such suggestions so many were right. */
export const TENTHS = [9, 8, 7, 6, 5] as const;

/** The likeliest epic of each item, where it is at least so sure; null where nothing tells how sure it is. */
const surest = ({ suggestions: [first] }: Orphan): { readonly epic: string; readonly confidence: number } | null =>
  first === undefined || first.confidence === null ? null : { epic: first.epic, confidence: first.confidence };

const isSure = (orphan: Orphan, tenths: number): boolean => (surest(orphan)?.confidence ?? -1) >= tenths / 10 - 1e-9;

/** How many items each confidence would link, without those that link no more than the one before. */
export const acceptChoices = (orphans: readonly Orphan[]): readonly { readonly tenths: number; readonly count: number }[] =>
  TENTHS.map((tenths) => ({ tenths, count: orphans.filter((orphan) => isSure(orphan, tenths)).length })).filter(({ count }, place, all) => count > (all[place - 1]?.count ?? 0));

export const choiceWords = ({ tenths, count }: { readonly tenths: number; readonly count: number }): string =>
  `Right for about ${tenths} in 10 or more: ${count === 1 ? '1 item' : `${count} items`}`;

/**
 * What accepting all above a confidence would do: each item goes to its likeliest epic.
 * @param now the items as they are known now: one that got an epic meanwhile is left out, with the reason
 */
export function acceptSteps(orphans: readonly Orphan[], tenths: number, now: ReadonlyMap<string, BacklogItem>): Planned {
  const sure = orphans.filter((orphan) => isSure(orphan, tenths));
  const epicOf = new Map(sure.flatMap((orphan) => {
    const to = surest(orphan);
    return to === null ? [] : [[orphan.item.facts.key, to.epic] as const];
  }));
  return planned({ does: 'suggested' }, sure.map(({ item }) => now.get(item.facts.key) ?? item), ({ facts: { key, parent } }) => {
    if (parent !== null) return { why: `It belongs to ${parent.key} by now.` };
    const epic = epicOf.get(key);
    return epic === undefined ? { why: 'Nothing is suggested for it.' } : { seen: { epic } };
  });
}
