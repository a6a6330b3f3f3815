import type { PlainItem } from '../../support/backlog';
import { idOf, NOW } from '../../support/backlog';
import type { SprintMove, WorkHistory } from '../../../src/core/health/work-history';
import { DAY } from '../../../src/core/time-spans';
import { RULES } from '../../../src/core/rules/registry';

/** A figure computed once more, from the plain words and without any of the app's own figure code. Null: not enough data. */
export interface Second {
  readonly value: number;
  readonly behind: readonly string[];
}

interface Pace {
  readonly points: boolean;
  readonly mean: number;
  readonly items: number;
  readonly finished: number;
  readonly days: number;
  readonly wanted: number;
}

function pace({ finished, sprints, since }: WorkHistory): Pace | null {
  let spans: [number, number][] = [];
  const latestFirst = sprints.flatMap(({ state, start, end }): [number, number][] => (state === 'closed' && start !== null && end !== null && end > start ? [[start, end]] : [])).sort((a, b) => b[1] - a[1] || b[0] - a[0]);
  for (const [start, end] of latestFirst) {
    const later = spans.length === 0 ? Infinity : Math.min(...spans.map(([from]) => from));
    const common = Math.max(0, end - later);
    if (spans.length < 5 && common <= (end - start) / 2) spans.push([start, end - common]);
  }
  spans = spans.filter(([start]) => start >= since);
  const bySprint = spans.length >= 3;
  if (!bySprint) {
    spans = [];
    for (let week = 0; week < 10; week++) if (NOW - (week + 1) * 7 * DAY >= since) spans.push([NOW - (week + 1) * 7 * DAY, NOW - week * 7 * DAY]);
    while (spans.length > 0 && spans.slice(-1).every(([from, to]) => !finished.some(({ at }) => at > from && at <= to))) spans.pop();
    if (spans.length < 4) return null;
  }
  let items = 0;
  let estimated = 0;
  let points = 0;
  let busy = 0;
  let length = 0;
  for (const [from, to] of spans) {
    let here = 0;
    for (const { at, size } of finished) {
      if (at <= from || at > to) continue;
      here += 1;
      if (size !== null) estimated += 1;
      points += size ?? 0;
    }
    items += here;
    busy += here > 0 ? 1 : 0;
    length += (to - from) / DAY;
  }
  if (busy < 3) return null;
  const inPoints = estimated / items >= 0.8 && points > 0;
  return { points: inPoints, mean: (inPoints ? points : items) / spans.length, items: items / spans.length, finished: items, days: length / spans.length, wanted: bySprint ? 2 : 4 };
}

/** Weeks that become ready and are used up, by walking through the weeks day by day. */
function rate(items: readonly PlainItem[], { finished, since }: WorkHistory, points: boolean, weeks: number): Second | null {
  if (since > NOW - weeks * 7 * DAY) return null;
  const within = (at: number): boolean => at <= NOW && at > NOW - weeks * 7 * DAY;
  const stamps: [number, number][] = [];
  for (const { band, readyFor, estimate } of items) if (band === 'ready' && typeof readyFor === 'number') stamps.push([NOW - readyFor * DAY, estimate ?? 0]);
  for (const { past, size } of finished) if (past && past.readySince !== null) stamps.push([past.readySince, size ?? 0]);
  let used = 0;
  for (const { at, size } of finished) if (within(at)) used += points ? (size ?? 0) : 1;
  const fresh = stamps.filter(([at]) => within(at));
  const together = Math.max(0, ...fresh.map(([one]) => fresh.filter(([other]) => other <= one && one - other <= DAY / 24).length));
  if (used === 0 || stamps.every(([at]) => at > NOW - weeks * 7 * DAY) || (fresh.length >= 5 && together / fresh.length >= 0.8)) return null;
  const gained = fresh.reduce((sum, [, size]) => sum + (points ? size : 1), 0);
  return { value: gained / used, behind: items.filter(({ band, readyFor }) => band === 'ready' && typeof readyFor === 'number' && within(NOW - readyFor * DAY)).map(({ key }) => key) };
}

/** Scope of the running sprint, by replaying the sprint of each item forwards from the moment at which it began. */
function churn(items: readonly PlainItem[], { finished, sprints, since }: WorkHistory, moves: readonly SprintMove[]): Second | null {
  const running = sprints.find(({ state }) => state === 'active');
  if (!running || running.start === null || running.start < since) return null;
  const start = running.start;
  const all = [
    ...items.map(({ key, created, sprints: now }) => ({ id: idOf(key), key, created: created === null ? null : NOW - created * DAY, now })),
    ...finished.flatMap(({ past }) => (past ? [{ id: past.id, key: null, created: past.created, now: past.sprints }] : [])),
  ];
  let [committed, changes] = [0, 0];
  const behind: string[] = [];
  for (const { id, key, created, now } of all) {
    const mine = moves.filter(({ issue, at }) => issue === id && at > start);
    const states = [...mine.flatMap(({ from, to }) => [from, to]), now].map((ids) => ids.includes(running.id));
    const early = created === null || created <= start;
    const before = early && states[0] === true;
    const after = states[states.length - 1] === true;
    committed += before ? 1 : 0;
    const here = (!before && states.includes(true) ? 1 : 0) + (!after && states.includes(true) ? 1 : 0);
    changes += here;
    if (here > 0 && key !== null) behind.push(key);
  }
  return committed === 0 ? null : { value: changes / committed, behind };
}

export function secondComputation(all: readonly PlainItem[], history: WorkHistory, moves: readonly SprintMove[] = [], set: Readonly<Record<string, number>> = {}): Readonly<Record<string, Second | null>> {
  const items = all.filter(({ band }) => band !== null);
  const running = history.sprints.filter(({ state }) => state === 'active').map(({ id }) => id);
  const next = history.sprints.filter(({ state }) => state === 'future').map(({ id }) => id)[0];
  const among = (item: PlainItem, ids: readonly (number | undefined)[]): boolean => item.sprints.some((id) => ids.includes(id));
  const plannable = items.filter((item) => !item.started && !among(item, running));
  const known = pace(history);

  const window: PlainItem[] = [];
  let size = 0;
  for (const item of plannable) {
    const enough = known === null || size >= (known.mean * known.wanted * (set['ready-coverage.sprints'] ?? 2)) / 2;
    if (enough && window.length >= (set['ready-coverage.fewest'] ?? 20)) break;
    window.push(item);
    if (known !== null) size += known.points ? (item.estimate ?? (known.mean / known.items)) : 1;
  }

  const share = (of: readonly PlainItem[], found: (item: PlainItem) => boolean, counts: 'found' | 'others'): Second | null => {
    if (of.length === 0) return null;
    const behind = of.filter(found).map(({ key }) => key);
    return { value: (counts === 'found' ? behind.length : of.length - behind.length) / of.length, behind };
  };
  const ready = plannable.filter(({ band }) => band === 'ready');
  const ages = items.filter(({ created }) => created !== null).map(({ created }) => created as number).sort((a, b) => a - b);
  const median = ages.length % 2 === 1 ? (ages[(ages.length - 1) / 2] ?? 0) : ((ages[ages.length / 2 - 1] ?? 0) + (ages[ages.length / 2] ?? 0)) / 2;
  const dated = items.filter(({ updated }) => updated !== null);
  const touched = dated.map(({ updated }) => updated ?? 0);
  const atOnce = Math.max(0, ...touched.map((one) => touched.filter((other) => other <= one && one - other <= 1 / 24).length));
  let worst: Second = { value: 0, behind: [] };
  for (const { id } of RULES) {
    const behind = window.filter(({ gaps }) => gaps.includes(id)).map(({ key }) => key);
    if (behind.length > worst.value) worst = { value: behind.length, behind };
  }

  return {
    'ready-runway': known && { value: ready.reduce((sum, { estimate }) => sum + (known.points ? (estimate ?? 0) : 1), 0) / known.mean, behind: ready.map(({ key }) => key) },
    'ready-coverage': share(window, ({ band }) => band !== 'ready', 'others'),
    'unready-this-sprint': running.length === 0 ? null : share(items.filter((item) => among(item, running)), ({ band }) => band !== 'ready', 'found'),
    'unready-next-sprint': next === undefined ? null : share(items.filter((item) => among(item, [next])), ({ band }) => band !== 'ready', 'found'),
    'estimate-coverage': share(window.filter(({ estimate }) => estimate !== undefined), ({ estimate }) => estimate === null, 'others'),
    'criteria-coverage': share(window, ({ criteria, gaps }) => criteria < (set['criteria-coverage.fewest'] ?? 2) || gaps.includes('testable-criteria'), 'others'),
    blocked: share(window, ({ blocker }) => blocker === 'open', 'found'),
    orphans: share(items, ({ epic }) => !epic, 'found'),
    'failing-rules': window.length === 0 ? null : worst,
    staleness: dated.length >= 5 && atOnce / dated.length >= 0.8 ? null : share(dated, ({ updated }) => (updated ?? 0) > (set['staleness.days'] ?? 90), 'found'),
    age: ages.length === 0 ? null : { value: median, behind: items.filter(({ created }) => created !== null && created > median).map(({ key }) => key) },
    'refinement-rate': known && rate(items, history, known.points, set['refinement-rate.weeks'] ?? 6),
    'scope-churn': churn(all, history, moves),
    'backlog-in-time': known && items.length > 0 ? { value: (items.length * known.days) / known.items / 30.436875, behind: items.map(({ key }) => key) } : null,
  };
}
