import { isPlannable } from '../health/backlog-item';
import { forecast, LONGEST, type Forecast } from '../health/forecast';
import { meanSize, type PastThroughput } from '../health/past-throughput';
import { daysAfter, type Day } from './day';
import { dueOf, isOpen } from './epic';
import { epicPace, sharedSizes, type EpicPace } from './epic-pace';
import { sum } from './sum';
import { sizeIn } from '../health/item-size';
import type { EpicWork, RoadmapInput } from './roadmap-input';

/**
 * How an epic stands against its due date. `unknown`: no pace is known, so there is no forecast. `idle`: nothing open is left, and the epic is not done.
 */
export type EpicState = 'done' | 'on-track' | 'at-risk' | 'late' | 'overdue' | 'no-date' | 'unknown' | 'idle' | 'empty';

export interface Part {
  readonly done: number;
  readonly all: number;
}

/** The forecast as days: in 15, 50 and 85 of 100 simulated futures the open work is done by then. */
export interface DayRange {
  readonly low: Day;
  readonly middle: Day;
  readonly high: Day;
  /** The simulation ends there: it may as well be later. */
  readonly beyond: boolean;
}

export interface EpicFigures {
  readonly count: Part;
  /** In points; items without an estimate are in `unsized` alone. */
  readonly size: Part;
  readonly unsized: number;
  /** Open items by band, started ones among them. */
  readonly bands: { readonly ready: number; readonly close: number; readonly notReady: number };
  /** Sprints (weeks) that its ready, not started work lasts at its share of the pace; null without a pace. */
  readonly fuel: number | null;
  /** Open items that wait for another issue. */
  readonly blocked: number;
  readonly pace: EpicPace | null;
  readonly range: DayRange | null;
  readonly due: Day | null;
  readonly state: EpicState;
}

/**
 * The figures of one epic. Fuel and forecast use the epic's share of the team's pace ({@link epicPace}); the forecast draws past sprints or weeks at
 * random as the runway does (`core/health/forecast.ts`), so both ends are the 15th and 85th of 100 futures.
 */
export function epicFigures(work: EpicWork, input: RoadmapInput): EpicFigures {
  const { epic, open, done } = work;
  const { past, running } = input.health;
  const pace = epicPace(work, input);
  const due = dueOf(epic);
  const known = past.kind === 'past' && pace !== null ? { past, pace } : null;
  const range = known && isOpen(epic) && open.length > 0 ? dayRange(sum(open, ({ facts }) => sizeIn(known.past, facts.estimate)), known.past, known.pace, input.today) : null;
  const ready = open.filter((item) => item.readiness.band === 'ready' && isPlannable(item, running));
  const sized = open.filter(({ facts }) => typeof facts.estimate === 'number');
  const doneSize = sum(done, ({ size }) => size ?? 0);
  return {
    count: { done: done.length, all: done.length + open.length },
    size: { done: doneSize, all: doneSize + sum(sized, ({ facts }) => facts.estimate ?? 0) },
    unsized: open.length - sized.length + done.filter(({ size }) => size === null).length,
    bands: { ready: inBand(work, 'ready'), close: inBand(work, 'close'), notReady: inBand(work, 'not-ready') },
    fuel: known && known.pace.share > 0 ? sum(ready, ({ facts }) => sizeIn(known.past, facts.estimate)) / (meanSize(known.past) * known.pace.share) : null,
    blocked: open.filter(({ facts }) => facts.blockers.some(({ status }) => status.category !== 'done')).length,
    pace,
    range,
    due,
    state: stateOf(work, due, range, input.today),
  };
}

const inBand = ({ open }: EpicWork, band: string): number => open.filter(({ readiness }) => readiness.band === band).length;

function dayRange(size: number, past: PastThroughput, pace: EpicPace, today: Day): DayRange {
  const { low, middle, high }: Forecast = forecast(size, sharedSizes(past, pace));
  const day = (periods: number): Day => daysAfter(today, Math.ceil(periods * past.days));
  return { low: day(low), middle: day(middle), high: day(high), beyond: high >= LONGEST };
}

function stateOf({ epic, open, done }: EpicWork, due: Day | null, range: DayRange | null, today: Day): EpicState {
  if (!isOpen(epic)) return 'done';
  if (open.length === 0 && done.length === 0) return 'empty';
  if (open.length === 0) return 'idle';
  if (due !== null && due < today) return 'overdue';
  if (due === null) return 'no-date';
  if (range === null) return 'unknown';
  if (range.high <= due) return 'on-track';
  return range.low > due ? 'late' : 'at-risk';
}
