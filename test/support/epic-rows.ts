import { seededRandom } from '../../src/core/health/seeded-random';
import type { BacklogItem } from '../../src/core/health/backlog-item';
import { dayAt, dayNumber } from '../../src/core/roadmap/day';
import type { DoneItem, Epic } from '../../src/core/roadmap/epic';
import type { EpicFigures, EpicState } from '../../src/core/roadmap/epic-figures';
import type { EpicRow } from '../../static/health/roadmap/epic-row';
import { epic, noSignals, TODAY } from './roadmap';

/** An epic with its figures as they are said, without items unless they are given. */
export function epicRow(key: string, over: Partial<Epic> = {}, figures: Partial<EpicFigures> = {}, items: { readonly open?: readonly BacklogItem[]; readonly done?: readonly DoneItem[] } = {}): EpicRow {
  const made = epic(key, over);
  return {
    work: { epic: made, open: items.open ?? [], done: items.done ?? [] },
    figures: { count: { done: 0, all: 0 }, size: { done: 0, all: 0 }, unsized: 0, bands: { ready: 0, close: 0, notReady: 0 }, fuel: null, blocked: 0, pace: null, range: null, due: made.due, state: 'unknown', ...figures },
  };
}

const STATES: readonly EpicState[] = ['on-track', 'at-risk', 'late', 'unknown', 'idle', 'on-track'];

/** So many epics around today: some done, some without a start or any date, every fifth with a version, every third blocked by the one before it. */
export function manyEpicRows(count: number): readonly EpicRow[] {
  const random = seededRandom(11);
  const below = (end: number): number => Math.floor(random() * end);
  const now = dayNumber(TODAY) ?? 0;
  return Array.from({ length: count }, (_, n) => {
    const start = now - 200 + below(420);
    const due = start + 20 + below(120);
    const dated = n % 11 !== 10;
    const state: EpicState = !dated ? 'no-date' : due < now ? (n % 2 === 0 ? 'done' : 'overdue') : (STATES[n % STATES.length] ?? 'unknown');
    const all = 1 + below(30);
    const low = Math.max(now, due - 30 + below(40));
    const day = (number: number): string => dayAt(number);
    return epicRow(
      `SHOP-${n + 1}`,
      {
        summary: `${['Checkout', 'Accounts', 'Returns', 'Search', 'Newsletter', 'Vouchers'][n % 6] ?? ''} ${n + 1}`,
        status: state === 'done' ? { name: 'Done', category: 'done' } : { name: 'In Progress', category: 'indeterminate' },
        start: dated && n % 7 !== 6 ? day(start) : null,
        due: dated ? day(due) : null,
        versions: n % 5 === 0 ? [{ id: `${n % 40}`, name: `${1 + ((n % 40) / 10)}`, release: day(now - 60 + (n % 40) * 6), released: false }] : [],
        signals: { ...noSignals, blocks: n % 3 === 0 && n + 1 < count ? [`SHOP-${n + 2}`] : [] },
      },
      { count: { done: state === 'done' ? all : below(all), all }, state, range: state === 'done' || state === 'unknown' || state === 'idle' ? null : { low: day(low), middle: day(low + 12), high: day(low + 40), beyond: n % 13 === 0 } },
    );
  });
}
