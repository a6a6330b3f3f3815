import type { EpicFigures, EpicState } from '../../../../src/core/roadmap/epic-figures';
import type { Day } from '../../../../src/core/roadmap/day';

type DayWords = (day: Day) => string;

interface StateWords {
  readonly word: string;
  /** Why, as the rest of a sentence; null where the word says it all. */
  readonly because: (figures: EpicFigures, day: DayWords) => string | null;
}

const nothing = (): null => null;

/** How an epic stands, in words; of the forecast the days that decide it. */
export const STATE_WORDS: Readonly<Record<EpicState, StateWords>> = {
  done: { word: 'Done', because: nothing },
  'on-track': { word: 'On track', because: ({ range }, day) => range && `even the late end of its forecast, ${day(range.high)}, is in time` },
  'at-risk': { word: 'At risk', because: ({ range }, day) => range && `its forecast runs from ${day(range.low)} to ${open(range.beyond, day(range.high))}, past its due date` },
  late: { word: 'Likely late', because: ({ range }, day) => range && `even the early end of its forecast, ${day(range.low)}, is after its due date` },
  overdue: { word: 'Past due', because: ({ range }, day) => range && `its forecast runs from ${day(range.low)} to ${open(range.beyond, day(range.high))}` },
  'no-date': { word: 'No due date', because: ({ range }, day) => range && `its forecast runs from ${day(range.low)} to ${open(range.beyond, day(range.high))}` },
  unknown: { word: 'No forecast', because: () => 'the pace of the team is not known yet' },
  idle: { word: 'Nothing open', because: () => 'all its items are done, it is not' },
  empty: { word: 'No items', because: nothing },
};

const open = (beyond: boolean, day: string): string => (beyond ? `${day} or later` : day);
