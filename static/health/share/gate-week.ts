import type { GateActivity } from '../../../src/contract/gate-activity';
import type { GateWeek } from './digest-input';

const WEEK_MS = 7 * 86_400_000;

/** What the gates did, from the first page of the activity; null where it has no summary. @param now milliseconds since 1970-01-01 UTC */
export function gateWeek({ summary, records, titles }: GateActivity, now: number): GateWeek | null {
  if (summary === null) return null;
  const waived = records.filter((record) => 'verdict' in record && record.verdict === 'waived' && record.at > now - WEEK_MS);
  const byKey = new Map(waived.map(({ key, summary: words }) => [key, { key, summary: words }]));
  return { summary, mostly: summary.mostly === null ? null : (titles[summary.mostly] ?? summary.mostly), waived: [...byKey.values()] };
}
