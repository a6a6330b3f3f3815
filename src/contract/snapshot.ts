import * as v from 'valibot';
import { DAY } from '../core/time-spans';

/** Days that snapshots are kept. */
export const SNAPSHOT_DAYS = 400;

/** The day that a moment falls into, UTC. @param at milliseconds since 1970 @returns ISO 8601, as 2026-11-22 */
export const dayOf = (at: number): string => new Date(at).toISOString().slice(0, 10);

const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && Number.isFinite(Date.parse(text)) && dayOf(Date.parse(text)) === text;

const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const day = v.pipe(v.string(), v.check(isDay, 'Not a day.'));

const snapshot = v.object({
  v: v.literal(1),
  /** Days begin and end in UTC, whoever looks from wherever. */
  day,
  /** Milliseconds since 1970. */
  at: v.number(),
  /** A scan of all open issues was under way, so some scores were old or not there yet. */
  partial: v.boolean(),
  /** Open issues of the standard types, and how many of them stand in each band; what is in none has no score. */
  open: count,
  ready: count,
  close: count,
  notReady: count,
  /** Of the open ones: without a parent; not updated for 90 days. */
  orphans: count,
  stale: count,
  /** Created more than half a year before; null on days of before this was counted. */
  old: v.optional(v.nullable(count), null),
  /** In a running sprint, or in one to come, with a score that is not ready; null where Jira knows no sprints, and on days of before this was counted. */
  unreadyRunning: v.optional(v.nullable(count), null),
  unreadyPlanned: v.optional(v.nullable(count), null),
  /** In the seven days before: became ready and still open, created, came into Done. */
  newlyReady: count,
  created: count,
  finished: count,
  /** Open issues that lost points to a rule, by its id; only the most important rules are counted. */
  gaps: v.record(v.string(), count),
});

/** How the backlog of a project stood on a day, counted by the app over all issues, whoever sees them. Counts only: no key, no text, no person. */
export type Snapshot = Readonly<v.InferOutput<typeof snapshot>>;

/** Reads a kept snapshot; a damaged one is left out, and its day is a gap. */
export function decodeSnapshot(value: unknown): Snapshot | null {
  const found = v.safeParse(snapshot, value);
  return found.success ? found.output : null;
}

export interface Trends {
  /** Oldest first, one a day at most. A day without one was not counted: it is a gap and never a zero. */
  readonly snapshots: readonly Snapshot[];
  /** When the project was switched on, milliseconds since 1970; null where it is not. */
  readonly since: number | null;
}

/** How far back the trends can be asked for, in days. */
export const TREND_DAYS = [30, 90, 400] as const;
export type TrendDays = (typeof TREND_DAYS)[number];

const asked = v.object({ days: v.picklist(TREND_DAYS) });

/** What a screen asks of the trends. Throws a valibot error on anything else. */
export const decodeTrendDays = (payload: unknown): TrendDays => v.parse(asked, payload).days;

const job = v.object({ body: v.object({ projectId: v.pipe(v.string(), v.regex(/^\d{1,18}$/)), day }) });

/** The snapshot of a project that is to be taken on a day. */
export type SnapshotJob = Readonly<v.InferOutput<typeof job>['body']>;

/** Decodes the queue's event for one snapshot. */
export const decodeSnapshotJob = (event: unknown): SnapshotJob => v.parse(job, event).body;

const schedule = v.object({ context: v.object({ cloudId: v.string() }) });

/** The site that a schedule runs for; an empty text where Forge does not say. */
export function decodeScheduleSite(request: unknown): string {
  const found = v.safeParse(schedule, request);
  return found.success ? found.output.context.cloudId : '';
}

/** Every day from one back to an earlier one, oldest first. @param to milliseconds since 1970 */
export const lastDays = (to: number, count: number): readonly string[] => Array.from({ length: count }, (_, n) => dayOf(to - (count - 1 - n) * DAY));
