import * as v from 'valibot';
import type { Act } from '../../../shared/batch/act';
import type { JiraClient } from '../../../shared/jira-client';
import { epicAct } from './epic-act';

/** The epic that was suggested for an item. It had none when that was previewed. */
export const suggestedSeen = v.object({ epic: v.string() });
type Seen = v.InferOutput<typeof suggestedSeen>;

/** Links each item to an epic of its own, where it still has none. An undo takes it away again, where ours still stands. */
export const suggestedAct = (jira: JiraClient): Act<Seen, { readonly before: string | null }> => ({
  look: ({ key, seen }, tried) => epicAct(jira, seen.epic).look({ key, seen: null }, tried),
  lookBack: ({ key, seen }, undo) => epicAct(jira, seen.epic).lookBack({ key, seen: null }, undo),
});

/** How many of these go to which epic, the most first. */
export function suggestedCounts(steps: readonly { readonly seen: unknown }[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const { seen } of steps) {
    const read = v.safeParse(suggestedSeen, seen);
    if (read.success) counts.set(read.output.epic, (counts.get(read.output.epic) ?? 0) + 1);
  }
  return [...counts].sort((a, b) => b[1] - a[1]);
}
