import { dayNumber, type Day } from '../../../src/core/roadmap/day';
import type { DayRange, EpicFigures, EpicState } from '../../../src/core/roadmap/epic-figures';
import { countText } from '../../../src/core/count-text';
import { epicDayText } from './epic-day-text';

/** `good` and `act` are the colours of the other figures; the words carry the same. */
export type StateTone = 'good' | 'act' | 'neutral' | 'success';

export interface StateWords {
  readonly tone: StateTone;
  /** "At risk", "Overdue by 12 days". */
  readonly name: string;
  /** Why, as a part of a sentence; empty where there is nothing to add. */
  readonly why: string;
}

export const STATE_NAMES: Readonly<Record<EpicState, string>> = {
  done: 'Done',
  'on-track': 'On track',
  'at-risk': 'At risk',
  late: 'Late',
  overdue: 'Overdue',
  'no-date': 'No date',
  unknown: 'No forecast',
  idle: 'Nothing open left',
  empty: 'No items yet',
};

/** How an epic stands, in words: the state, and what it is held against. */
export function stateWords({ state, range, due }: Pick<EpicFigures, 'state' | 'range' | 'due'>, today: Day, locale: string): StateWords {
  const day = (one: Day): string => epicDayText(one, today, locale);
  const name = STATE_NAMES[state];
  const until = due === null ? '' : `due ${day(due)}`;
  switch (state) {
    case 'done':
      return { tone: 'success', name, why: '' };
    case 'on-track':
      return { tone: 'good', name, why: range === null ? until : `${futures(range, day)}, ${until}` };
    case 'at-risk':
      return { tone: 'act', name, why: range === null ? until : `${futures(range, day)}, ${until}` };
    case 'late':
      return { tone: 'act', name, why: range === null ? until : `in only 15 of 100 futures done by ${day(range.low)}, ${until}` };
    case 'overdue':
      return { tone: 'act', name: due === null ? name : `Overdue by ${countText(daysBetween(due, today), 'day')}`, why: range === null ? until : `${until}, ${futures(range, day)}` };
    case 'no-date':
      return { tone: 'neutral', name, why: range === null ? 'give it a due date or a dated version' : futures(range, day) };
    case 'unknown':
      return { tone: 'neutral', name, why: until };
    case 'idle':
      return { tone: 'neutral', name, why: 'close it, or add what is missing' };
    case 'empty':
      return { tone: 'neutral', name, why: 'link its items, or close it' };
  }
}

/** The same in one line: "At risk: in 85 of 100 futures done by Mar 4, due Feb 20". */
export const stateLine = ({ name, why }: StateWords): string => (why === '' ? name : `${name}: ${why}`);

const futures = ({ high, beyond }: DayRange, day: (one: Day) => string): string =>
  beyond ? `in 85 of 100 futures not done before ${day(high)}` : `in 85 of 100 futures done by ${day(high)}`;

const daysBetween = (from: Day, to: Day): number => (dayNumber(to) ?? 0) - (dayNumber(from) ?? 0);
