import { numberText } from '../../../src/core/health/figure-text';
import { DEAD, type ThrowOut } from '../../../src/core/health/throw-out';
import { countText } from '../../../src/core/count-text';

const monthsText = (months: number): string => `${numberText(months)} ${numberText(months) === '1' ? 'month' : 'months'}`;

/**
 * What is old, and how much shorter the backlog would be without it.
 * @param name of the figure, which says how long that is
 */
export function throwOutWords({ items, dead, months }: ThrowOut, name: string): string {
  if (items.length === 0) return `${name}: no items, so there is nothing to throw out.`;
  const old = dead === 0 ? '' : `, ${dead} of them for more than ${DEAD} days`;
  const gone = months === null ? '' : ` Without ${items.length === 1 ? 'it' : 'them'} the backlog is ${monthsText(months.all - months.these)} of work instead of ${monthsText(months.all)}.`;
  return `${name}: ${countText(items.length, 'item')}${old}.${gone} Say no with a reason, or refresh what is still wanted.`;
}

/** How long ago, in the larger unit from a year on. */
export function sinceText(days: number): string {
  if (days < 365) return `${days} days`;
  const years = numberText(days / 365.25);
  return `${years} ${years === '1' ? 'year' : 'years'}`;
}
