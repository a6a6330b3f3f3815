import type { HealthInput } from '../../../src/core/health/health-input';
import { isOpen, type Epic } from '../../../src/core/roadmap/epic';
import type { Day } from '../../../src/core/roadmap/day';
import type { EpicFigures } from '../../../src/core/roadmap/epic-figures';
import { countText } from '../../../src/core/count-text';
import { epicDayText } from './epic-day-text';
import type { EpicRow } from './epic-row';

/** Figures of an epic in words. An empty text: there is nothing to say. */

/** At most one digit after the point, and none where it is 0. */
export const numberText = (value: number): string => String(Math.round(value * 10) / 10);

export const countProgress = ({ count }: EpicFigures): string => (count.all === 0 ? 'No items' : `${count.done} of ${countText(count.all, 'item')} done`);

export function sizeProgress({ size, unsized, count }: EpicFigures): string {
  if (count.all === 0) return '';
  const points = size.all === 0 ? 'No estimates' : `${numberText(size.done)} of ${numberText(size.all)} ${size.all === 1 ? 'point' : 'points'}`;
  return size.all > 0 && unsized > 0 ? `${points}, ${unsized} without an estimate` : points;
}

export function readinessText({ bands: { ready, close, notReady } }: EpicFigures): string {
  if (ready + close + notReady === 0) return 'None open';
  return [[ready, 'ready'] as const, [close, 'close'] as const, [notReady, notReady === 1 ? 'needs refinement' : 'need refinement'] as const].flatMap(([count, word]) => (count === 0 ? [] : [`${count} ${word}`])).join(', ');
}

/** "2.1 sprints", or "Not known" without a pace. */
export function fuelText({ fuel }: EpicFigures, past: HealthInput['past']): string {
  if (fuel === null || past.kind === 'not-enough') return 'Not known';
  const shown = numberText(fuel);
  return shown === '0' ? 'None' : `${shown} ${past.period}${shown === '1' ? '' : 's'}`;
}

/** "Mar 4 to Apr 2": between the 15th and the 85th of 100 futures. */
export function forecastText({ range }: EpicFigures, today: Day, locale: string): string {
  if (range === null) return '';
  const [low, high] = [epicDayText(range.low, today, locale), epicDayText(range.high, today, locale)];
  if (range.beyond) return `${low} or much later`;
  return low === high ? low : `${low} to ${high}`;
}

/** Name of the version that the due date comes from; null where the epic has a date of its own, or none. */
export function dueVersion({ due, versions }: Pick<Epic, 'due' | 'versions'>, shown: Day | null): string | null {
  return due === null && shown !== null ? (versions.find(({ release }) => release === shown)?.name ?? null) : null;
}

export function blockedText({ figures, work }: EpicRow): string {
  const open = work.open.length;
  return open === 0 || !isOpen(work.epic) ? '' : figures.blocked === 0 ? 'None' : `${figures.blocked} of ${open}`;
}
