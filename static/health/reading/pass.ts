import { READINESS_PROPERTY } from '../../../src/contract/stored-readiness';
import type { JiraFailure } from '../../shared/answer';
import type { JiraReader } from '../../shared/patiently';
import { backlogFields, backlogJql, type HealthFields } from '../backlog-query';
import type { BacklogNews } from '../backlog-state';
import type { Judging } from '../judging';
import type { Breathe } from './breathe';
import { fetchIssues, FETCH_SIZE } from './fetched-issues';
import { judgeBatch, type JudgedBatch } from './judge-batch';
import type { KeptBacklog, KeptItems } from './kept-backlog';
import type { KnownItem } from './known-item';
import { createLanes } from './lanes';
import { readListed, type ListedIssue } from './listed-issues';
import { createRankedItems } from './ranked-items';
import { createReadQueue } from './read-queue';
import { readSince } from './read-since';
import { itemsOn, staleItems } from './stale-items';

/**
 * Calls at a time: on a line of 100 ms this reads ten thousand items in about the time in which they are judged, and stays far below the hundred
 * calls a second that Jira lets through for a whole site. Source: https://developer.atlassian.com/cloud/jira/platform/rate-limiting/
 */
const LANES = 6;
/** Milliseconds between two pictures of the list once there is something to look at. */
const SHOWN_EVERY = 300;
/** So many items are shown as they come. */
const FIRST = 500;

export interface PassNeeds {
  readonly jira: JiraReader;
  readonly projectKey: string;
  readonly judging: Judging;
  readonly keep: KeptBacklog;
  readonly breathe: Breathe;
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: () => number;
  readonly tell: (news: BacklogNews) => void;
}

/** One reading of the list, from which issues there are to what is in them. */
export interface Pass {
  /** Begins, or goes on after a failure with what was not read. */
  goOn(): void;
  /** Reads these again, with those that hang on them. Settles when that is done, or has failed. */
  reread(ids: readonly number[]): Promise<void>;
  /** What has been read so far. */
  known(): KeptItems;
  /** Nothing is told any more. */
  stop(): void;
}

/**
 * Lists the open issues in rank order and reads, from the top, those that an earlier reading does not know as they are now.
 * @param before what an earlier reading knew; null: nothing
 * @param fresh ids of issues that were created just now
 */
export function createPass({ jira, projectKey, judging, keep, breathe, now, tell }: PassNeeds, fields: HealthFields, before: Promise<KeptItems | null>, fresh: readonly number[] = []): Pass {
  const readAt = now();
  const since = before.then((kept) => kept && readSince(jira, projectKey, judging, kept, readAt));
  const list = createRankedItems();
  const listed: ListedIssue[] = [];
  const queue = createReadQueue();
  const waiting: (() => void)[] = [];
  const changed = new Set<number>();
  const triedAgain = new Set<number>();
  const unread = new Set<number>();
  const renewed = new Set<number>();
  let earlier: ReadonlyMap<number, KnownItem> | null = null;
  let token: string | null = null;
  let allListed = false;
  let planned = false;
  let finding = false;
  let halted = false;
  let stopped = false;
  /** The whole list was read once; what is read again then shows when all of it is there. */
  let done = false;
  /** Something was asked for and is not all read. */
  let wanted = true;
  let shownAt = 0;
  let judged: Promise<unknown> = Promise.resolve();
  const lanes = createLanes(LANES, () => (halted ? null : queue.take(FETCH_SIZE, !planned)), read, finish);

  async function find(): Promise<void> {
    while (!allListed) {
      const answer = await readListed(jira, backlogJql(projectKey, judging.types), token, fresh);
      if (halted) return;
      if (!answer.ok) return refused(answer.failure);
      const { issues, next } = answer.value;
      listed.push(...issues);
      list.list(issues.map(({ id }) => id));
      [token, allListed] = [next, next === null];
      if ((await before) !== null) continue;
      queue.add(issues.map(({ id }) => id));
      lanes.fill();
    }
    const [kept, change] = await Promise.all([before, since]);
    if (halted) return;
    if (kept !== null) plan(kept, change && staleItems(kept.items, { ...change, listed }));
    planned = true;
    lanes.fill();
  }

  /** @param stale null: nothing of what is kept may be used */
  function plan({ items }: KeptItems, stale: ReadonlySet<number> | null): void {
    earlier = items;
    for (const { id } of listed) {
      const one = items.get(id);
      if (one === undefined || stale === null || stale.has(id)) queue.add([id]);
      else list.place(id, one);
    }
    // what is not to be seen any more goes at once, whatever becomes of this reading
    if ([...items.keys()].some((id) => !list.has(id))) void keep.save({ readAt, items: new Map(list.known) }, new Set());
    show();
  }

  async function read(ids: readonly number[]): Promise<void> {
    const answer = await fetchIssues(jira, ids, backlogFields(fields), [READINESS_PROPERTY]);
    if (stopped) return;
    if (!answer.ok) {
      queue.addFirst(ids);
      return fail(answer.failure);
    }
    const { issues, left } = answer.value;
    // one batch after the other: together they would only share the same thread
    const mine: Promise<JudgedBatch> = judged.then(() => judgeBatch(issues, fields, judging, now(), breathe));
    judged = mine;
    const batch = await mine;
    if (stopped) return;
    const again = left.filter((id) => !triedAgain.has(id));
    for (const id of again) triedAgain.add(id);
    queue.add(again);
    const skipped = new Set(again);
    for (const id of ids) if (!skipped.has(id)) place(id, batch.judged.get(id) ?? null, left.includes(id) || batch.unread.includes(id));
    show();
  }

  function place(id: number, one: KnownItem | null, failed: boolean): void {
    if (failed) unread.add(id);
    else unread.delete(id);
    if (earlier !== null && one !== null && JSON.stringify(earlier.get(id)) !== JSON.stringify(one)) renewed.add(id);
    changed.add(id);
    list.place(id, one);
  }

  function show(): void {
    if (done || (list.read() > FIRST && now() - shownAt < SHOWN_EVERY)) return;
    shownAt = now();
    tell({ kind: 'read', items: list.shown(), read: list.read(), total: allListed ? list.ids.length : null });
  }

  function finish(): void {
    if (halted || !planned || !queue.isEmpty() || !wanted) return;
    [done, wanted] = [true, false];
    tell({ kind: 'complete', items: list.shown(), renewed: earlier && renewed.size, unread: unread.size });
    void keep.save({ readAt, items: new Map(list.known) }, new Set(changed));
    changed.clear();
    settle();
  }

  function refused(failure: JiraFailure): void {
    if (failure.kind === 'unseen' || failure.kind === 'forbidden' || failure.kind === 'invalid') void keep.forget();
    fail(failure);
  }

  function fail(failure: JiraFailure): void {
    if (halted) return;
    halted = true;
    tell({ kind: 'failed', failure, items: list.shown(), read: list.read() });
    settle();
  }

  const settle = (): void => waiting.splice(0).forEach((resolve) => resolve());

  function goOn(): void {
    halted = stopped;
    if (halted) return;
    if (!planned && !finding) {
      finding = true;
      void find().then(() => {
        finding = false;
      });
    }
    lanes.fill();
  }

  return {
    goOn,
    reread: (ids) => {
      const own = ids.filter((id) => list.has(id));
      if (own.length === 0) return Promise.resolve();
      const keys = new Set(own.flatMap((id) => list.known.get(id)?.item.facts.key ?? []));
      queue.addFirst([...own, ...itemsOn(list.known, keys)]);
      wanted = true;
      const settled = new Promise<void>((resolve) => waiting.push(resolve));
      goOn();
      return settled;
    },
    known: () => ({ readAt, items: list.known }),
    stop: () => {
      [halted, stopped] = [true, true];
      settle();
    },
  };
}
