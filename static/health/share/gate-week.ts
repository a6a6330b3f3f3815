import type { GateActivity } from '../../../src/contract/gate-activity';
import { WEEK } from '../../../src/core/time-spans';
import type { GateWeek } from './digest-input';

/** What the gates did, from the first page of the activity; null where it has no summary. @param now milliseconds since 1970-01-01 UTC */
export function gateWeek({ summary, records, titles }: GateActivity, now: number): GateWeek | null {
  if (summary === null) return null;
  const waived = records.filter((record) => 'verdict' in record && record.verdict === 'waived' && record.at > now - WEEK);
  const byKey = new Map(waived.map(({ key, summary: words }) => [key, { key, summary: words }]));
  return { summary, mostly: summary.mostly === null ? null : (titles[summary.mostly] ?? summary.mostly), waived: [...byKey.values()] };
}
