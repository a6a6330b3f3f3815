import type { TrendDays, Trends } from '../../../src/contract/snapshot';
import { dayBefore } from './trend-points';

/** Fewer days than that make no trend. */
export const FEWEST_DAYS = 7;
const LONGEST: TrendDays = 400;

/** Why there are no charts yet, and when there will be; null where there are enough days. @param dayName writes a day in the reader's language */
export function notEnoughDays({ snapshots, since }: Trends, asked: TrendDays, today: string, dayName: (day: string) => string): string | null {
  const have = snapshots.length;
  if (have >= FEWEST_DAYS) return null;
  if (since === null) return `${have === 0 ? 'Nothing is counted here' : 'Nothing is counted here any more'}: Ready & Done is not switched on in this project.`;
  const sofar = `Not enough data yet: ${have} of ${FEWEST_DAYS} days.`;
  const missing = FEWEST_DAYS - have;
  // the day that runs counts where it is not counted yet
  const end = dayBefore(today, -(snapshots.at(-1)?.day === today ? missing : missing - 1));
  const lost = since < Date.parse(dayBefore(today, asked));
  if (lost) return `Only ${have} of the last ${asked} days were counted, and a trend needs ${FEWEST_DAYS}. ${asked < LONGEST ? 'Choose a longer range, or come back' : 'Come back'} on ${dayName(end)}.`;
  return `${sofar} The app counts once a day; the charts will be here on ${dayName(end)}.`;
}
