import type { BacklogItem } from '../../src/core/health/backlog-item';
import type { HealthInput } from '../../src/core/health/health-input';
import type { PastThroughput } from '../../src/core/health/past-throughput';
import type { Day } from '../../src/core/roadmap/day';
import type { DoneItem, Epic } from '../../src/core/roadmap/epic';
import type { ItemSignals } from '../../src/core/roadmap/item-signals';
import { backlogItem, NOW, type PlainItem } from './backlog';
import { linked } from './facts';

/** The day of `NOW` in UTC. */
export const TODAY: Day = '2027-01-15';

export const noSignals: ItemSignals = { terms: [], components: [], fixVersions: [], labels: [], linked: [], blocks: [], due: null };

export const epic = (key: string, over: Partial<Epic> = {}): Epic => ({
  id: Number(key.replace(/\D/g, '')),
  key,
  summary: `Summary of ${key}`,
  status: { name: 'To Do', category: 'new' },
  start: null,
  due: null,
  versions: [],
  signals: noSignals,
  assignee: null,
  parent: null,
  ...over,
});

export const DONE_STATUS = { name: 'Done', category: 'done' } as const;

/** An open item of an epic (null: of none); what is not said is a ready item of 3 points that nobody has started. */
export const openItem = (key: string, epicKey: string | null, over: Partial<PlainItem> & { readonly due?: Day } = {}): BacklogItem => {
  const plain: PlainItem = { key, band: 'ready', estimate: 3, epic: epicKey !== null, blocker: 'none', criteria: 2, gaps: [], created: 10, updated: 1, sprints: [], started: false, ...over };
  const item = backlogItem(plain);
  return { ...item, facts: { ...item.facts, parent: epicKey === null ? null : linked(epicKey, 'new', 1) }, signals: { ...noSignals, due: over.due ?? null } };
};

/** A finished item, so many days ago. */
export const doneItem = (key: string, epicKey: string, size: number | null, daysAgo: number | null): DoneItem => ({ key, epic: epicKey, size, at: daysAgo === null ? null : NOW - daysAgo * 86_400_000 });

/** Five sprints of two weeks. */
export const pace = (sizes: readonly number[], over: Partial<PastThroughput> = {}): PastThroughput => ({ kind: 'past', period: 'sprint', days: 14, unit: 'points', sizes, counts: sizes.map(() => 4), finished: sizes.length * 4, ...over });

export const health = (items: readonly BacklogItem[], past: HealthInput['past'], over: Partial<HealthInput> = {}): HealthInput => ({ now: NOW, items, window: items, past, sprintsUnread: null, hasSprints: true, running: [], next: null, open: items, finished: [], finishedSince: NOW, moves: [], thresholds: {}, ...over });
