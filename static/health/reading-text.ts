import { groupedNumber } from '../../src/core/text/grouped-number';
import { countText } from '../../src/core/count-text';
import { shownItems, type Backlog } from './backlog-state';

/** How far reading is; when it is complete, who is counted, and what is new on a later visit. */
export function readingText(backlog: Backlog): string {
  const { phase, read, total, renewed, unread } = backlog;
  if (phase !== 'complete' && total === null && read === 0) return 'Looking which items there are…';
  if (phase !== 'complete') return total === null ? `${groupedNumber(read)} read…` : `${groupedNumber(read)} of ${groupedNumber(total)} read…`;
  const count = shownItems(backlog).length;
  const seen = `You can see ${groupedNumber(count)} open ${count === 1 ? 'item' : 'items'}. Items that you can't see are not counted.`;
  const changes = renewed === null || renewed === 0 ? '' : ` ${groupedNumber(renewed)} changed since you last looked.`;
  return `${seen}${changes}${unread === 0 ? '' : ` Jira could not give ${countText(unread, 'item')}.`}`;
}
