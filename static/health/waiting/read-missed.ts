import type { ActivityRecord } from '../../../src/contract/gate-activity';
import { ask } from '../../shared/door-client';
import { LATELY_DAYS } from './waiting-query';

/** Pages of the gate activity that are read at most. */
const MOST_PAGES = 4;

/**
 * Issues of which the app recorded that they came into Done without one of these criteria, as the definition was then: a newer one
 * makes nothing of what is closed. None where the app does not answer.
 */
export async function readMissed(criteria: readonly string[]): Promise<ReadonlySet<number>> {
  const missed = new Set<number>();
  let cursor: string | null = null;
  for (let page = 0; page < MOST_PAGES; page++) {
    const reply: Awaited<ReturnType<typeof ask<'activity'>>> = await ask('activity', { days: LATELY_DAYS, cursor });
    if (!reply.ok) break;
    for (const record of reply.value.records) if (lacks(record, criteria)) missed.add(record.issue);
    cursor = reply.value.next;
    if (cursor === null) break;
  }
  return missed;
}

const lacks = (record: ActivityRecord, criteria: readonly string[]): boolean => !('kind' in record) && record.reasons.some((id) => criteria.includes(id));
