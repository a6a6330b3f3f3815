import type { Reply } from '../../../src/contract/door';
import type { TrendDays, Trends } from '../../../src/contract/snapshot';
import { ask } from '../../shared/door-client';

const asked = new Map<TrendDays, Promise<Reply<Trends>>>();

/** The daily counts, asked for once for each range while the page is open; a failure is asked again. */
export function readTrends(days: TrendDays): Promise<Reply<Trends>> {
  const known = asked.get(days);
  if (known !== undefined) return known;
  const reply = ask('trends', { days });
  asked.set(days, reply);
  void reply.then(({ ok }) => ok || asked.delete(days));
  return reply;
}
