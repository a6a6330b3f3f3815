import { countText } from '../../src/core/count-text';
import { gapName } from './gap-names';
import { bandCounts, commonGap, type Scored } from './preview';

/** "6 ready, 9 close, 10 need refinement; most common gap: acceptance criteria." */
export function previewText(items: readonly Scored[]): string {
  if (items.length === 0) return 'There are no open items in this project that you can see. New ones are scored as they come.';
  const counts = bandCounts(items);
  const parts = [`${counts.ready} ready`, `${counts.close} close`, `${counts['not-ready']} ${counts['not-ready'] === 1 ? 'needs' : 'need'} refinement`];
  if (counts.unscored > 0) parts.push(`${counts.unscored} not scored`);
  const gap = commonGap(items);
  return `${parts.join(', ')}${gap === null ? '' : `; most common gap: ${gapName(gap)}`}.`;
}

export const previewTitle = (items: readonly Scored[]): string => (items.length === 0 ? 'The backlog' : `The first ${countText(items.length, 'item')} of the backlog`);
