import { DAY } from '../../readiness/shelf-life';
import type { BacklogItem } from '../backlog-item';
import type { Figure } from '../figure';
import { notEnough } from '../measure';
import { lowIsGood } from '../levels';
import { faultsAmong } from './window-share';

const STALE = 90;
const HOUR = DAY / 24;
/** From this share of items on, one hour in which all were updated looks like a machine. */
const AT_ONCE = 0.8;
const FEW = 5;

export const staleness: Figure = {
  id: 'staleness',
  name: () => `Not touched for ${STALE} days`,
  meaning: 'Items that nobody has changed for a season: refresh them, or say no.',
  formula: `Open items whose “Updated” is more than ${STALE} days ago, divided by all open items. Jira also moves “Updated” when an app or an automation writes a field, so an item can be older than it looks.`,
  threshold: 'Healthy up to 15 %, worth a look up to 30 %.',
  source: 'Three months: the usual advice of coaches, and the day on which Agile Tools moves items to its “basement”. The shares are our own choice.',
  behind: `Not changed for ${STALE} days`,
  measure: ({ items, now }) => {
    const dated = items.filter(({ life }) => typeof life?.updated === 'number');
    if (dated.length === 0) return notEnough(items.length === 0 ? 'There are no open items.' : 'Jira did not say when these items were updated.');
    if (dated.length >= FEW && inOneHour(dated) >= dated.length * AT_ONCE) return notEnough('Almost all items were updated within one hour, as by an import, a bulk change or a first scan, so that hour says nothing about them.');
    return faultsAmong(dated, ({ life }) => now - (life?.updated ?? now) > STALE * DAY, (share) => lowIsGood(share, 0.15, 0.3));
  },
};

/** The most items that were updated within any one hour. */
function inOneHour(items: readonly BacklogItem[]): number {
  const times = Float64Array.from(items, ({ life }) => life?.updated ?? 0).sort();
  let most = 0;
  let from = 0;
  times.forEach((time, index) => {
    while (time - (times[from] ?? time) > HOUR) from += 1;
    most = Math.max(most, index - from + 1);
  });
  return most;
}
