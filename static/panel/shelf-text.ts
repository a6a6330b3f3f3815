import type { Readiness } from '../../src/core/readiness/readiness';
import { countText } from '../../src/core/count-text';
import type { ShelfNow } from '../shared/shelf-now';

interface Said {
  /** What there is to know. */
  readonly text: string;
  /** Since when and until when, where the text does not say it itself. */
  readonly dates: string;
  /** There is something to confirm. */
  readonly asks: boolean;
}

/**
 * What the panel says of how long an issue is ready.
 * @param day a moment as a day in words
 */
export function shelfText({ shelf, state }: ShelfNow, { findings }: Readiness, days: number, day: (at: number) => string): Said {
  if (shelf.kind === 'ended') {
    const causes = findings.filter(({ rule }) => shelf.missing.includes(rule)).map(({ problem }) => problem);
    return { text: [`Was ready until ${day(shelf.at)}.`, ...(causes.length > 0 ? ['What ended it:', ...causes] : [])].join(' '), dates: '', asks: false };
  }
  const dates = `Ready since ${day(shelf.since)}, until ${day(shelf.until)}.`;
  if (state === 'changed') return { text: 'Changed since ready: is it still valid?', dates, asks: true };
  if (state === 'expired') return { text: `Ready for more than ${countText(days, 'day')}. Is it still what you need?`, dates: `Ready since ${day(shelf.since)}.`, asks: true };
  return { text: dates, dates: '', asks: false };
}
