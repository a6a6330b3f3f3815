import type { BacklogItem } from '../../src/core/health/backlog-item';
import { DAY } from '../../src/core/time-spans';
import type { Band } from '../../src/core/readiness/readiness';
import { finding, readiness } from '../static/facts';
import { facts, linked } from './facts';

export const NOW = 1_800_000_000_000;

/** One item of a backlog, said in the words of its figures; all days are days ago. */
export interface PlainItem {
  readonly key: string;
  readonly band: Band | null;
  readonly estimate: number | null | undefined;
  readonly epic: boolean;
  readonly blocker: 'none' | 'open' | 'done';
  readonly criteria: number;
  /** Ids of the rules that it misses. */
  readonly gaps: readonly string[];
  readonly created: number | null;
  readonly updated: number | null;
  readonly sprints: readonly number[];
  readonly started: boolean;
  /** Since when it is stored as ready. */
  readonly readyFor?: number | null;
}

export const backlogItem = (plain: PlainItem): BacklogItem => ({
  facts: facts({
    id: idOf(plain.key),
    key: plain.key,
    estimate: plain.estimate,
    parent: plain.epic ? linked('SHOP-99', 'new', 1) : null,
    blockers: plain.blocker === 'none' ? [] : [linked('SHOP-98', plain.blocker === 'open' ? 'indeterminate' : 'done')],
    status: plain.started ? { name: 'In Progress', category: 'indeterminate' } : { name: 'To Do', category: 'new' },
  }),
  readiness: readiness({
    band: plain.band,
    score: plain.band === null ? null : { ready: 100, close: 70, 'not-ready': 20 }[plain.band],
    criteria: Array.from({ length: plain.criteria }, (_, n) => `Criterion ${n}`),
    findings: plain.gaps.map((rule) => finding({ rule })),
  }),
  readySince: ago(plain.readyFor ?? null),
  life: { created: ago(plain.created), updated: ago(plain.updated), sprints: plain.sprints },
});

/** "SHOP-7" is issue 7. */
export const idOf = (key: string): number => Number(key.slice(key.indexOf('-') + 1));

const ago = (days: number | null): number | null => (days === null ? null : NOW - days * DAY);
