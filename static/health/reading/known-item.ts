import { decodeSearchedIssue } from '../../../src/contract/jira-issue';
import { itemOf, type BacklogItem } from '../../../src/core/health/backlog-item';
import { judge } from '../../../src/core/readiness/judge';
import type { Mute } from '../../../src/core/readiness/readiness';
import { signalsOf } from '../../../src/core/roadmap/signals-of';
import { shelfNow } from '../../shared/shelf-now';
import type { HealthFields } from '../backlog-query';
import { lifeOf } from '../item-life';
import type { Judging } from '../judging';
import { readySinceOf } from '../ready-since';

/** An item of the list, with what tells later whether it still holds. */
export interface KnownItem {
  readonly item: BacklogItem;
  /** What was set aside for it when it was judged, as {@link mutesPrint} writes it. */
  readonly mutes: string;
  /** When its shelf life ends, in milliseconds since 1970-01-01 UTC; null for one that has none, or that holds no more. */
  readonly holdsUntil: number | null;
}

export const mutesPrint = (mutes: readonly Mute[]): string =>
  mutes.map(({ rule, byAdministrator }) => (byAdministrator ? `${rule}!` : rule)).sort().join(' ');

/**
 * Judges an issue as `bulkfetch` gave it. Null for what is no open item: epics, sub-tasks, and what was finished meanwhile.
 * Throws a valibot error on another shape.
 * @param now milliseconds since 1970-01-01 UTC
 */
export function knownItem(raw: unknown, fields: HealthFields, { definition, mutes }: Judging, now: number): KnownItem | null {
  const issue = decodeSearchedIssue(raw, fields);
  const { facts } = issue;
  if (facts.type.level !== 0 || facts.status.category === 'done') return null;
  const setAside = mutes(facts.id);
  const readiness = judge(facts, definition, setAside);
  // only a ready item has words to compare
  const shelf = readiness.band === 'ready' ? shelfNow(issue, readiness, definition.ready.shelfDays, now) : null;
  const holdsUntil = shelf?.shelf.kind === 'ready' && shelf.state === 'holds' ? shelf.shelf.until : null;
  return { item: { ...itemOf(facts, readiness), shelf: shelf?.state ?? null, readySince: readySinceOf(issue.stored), life: lifeOf(issue, fields.sprint), signals: signalsOf(facts) }, mutes: mutesPrint(setAside), holdsUntil };
}
