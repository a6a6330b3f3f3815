import { DAY } from '../time-spans';

const HOUR = DAY / 24;

/** The most of these moments that lie within any one hour: many show a machine at work, such as an import or a scan. */
export function inOneHour(moments: readonly number[]): number {
  const times = Float64Array.from(moments).sort();
  let most = 0;
  let from = 0;
  times.forEach((time, index) => {
    while (time - (times[from] ?? time) > HOUR) from += 1;
    most = Math.max(most, index - from + 1);
  });
  return most;
}
