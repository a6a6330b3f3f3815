import fc from 'fast-check';
import type { BacklogItem } from '../../../../src/core/health/backlog-item';
import type { Sprint } from '../../../../src/core/health/work-history';
import { DAY } from '../../../../src/core/time-spans';
import { RULES } from '../../../../src/core/rules/registry';
import { ranked, type FilterWorld, type RankedItem } from '../../../../static/health/items/filter';
import { GROUPINGS, NONE, SORTS, type ItemsView } from '../../../../static/health/items/items-view';
import { openSprints } from '../../../../static/health/items/open-sprints';
import { linked } from '../../../support/facts';
import { facts, finding, readiness } from '../../facts';

export const NOW = Date.UTC(2026, 10, 22);

const sprint = (id: number, state: Sprint['state']): Sprint => ({ id, name: `Sprint ${id}`, state, start: null, end: null });
export const SPRINTS = openSprints([sprint(5, 'closed'), sprint(7, 'active'), sprint(6, 'future')]);

export const world = (over: Partial<FilterWorld> = {}): FilterWorld => ({ now: NOW, sprints: SPRINTS, behind: null, ...over });

/** One item in short; days are days ago. */
export interface Short {
  readonly key?: string;
  readonly summary?: string;
  readonly score?: number | null;
  readonly missing?: readonly string[];
  readonly epic?: string | null;
  readonly sprints?: readonly number[];
  readonly type?: string;
  readonly status?: string;
  readonly estimate?: number | null | undefined;
  readonly created?: number | null;
  readonly updated?: number | null;
}

const bandOf = (score: number | null) => (score === null ? null : score >= 80 ? ('ready' as const) : score >= 60 ? ('close' as const) : ('not-ready' as const));
const ago = (days: number | null): number | null => (days === null ? null : NOW - days * DAY);

export const shortItem = ({ key = 'SHOP-1', summary = 'Pay', score = 90, missing = [], epic = null, sprints = [], type = 'Story', status = 'To Do', created = 10, updated = 5, ...rest }: Short): BacklogItem => ({
  facts: facts({ key, summary, type: { name: type, level: 0 }, status: { name: status, category: status === 'To Do' ? 'new' : 'indeterminate' }, estimate: 'estimate' in rest ? rest.estimate : null, parent: epic === null ? null : { ...linked(epic, 'new', 1), summary: `Epic ${epic}` } }),
  readiness: readiness({ score, band: bandOf(score), findings: missing.map((rule) => finding({ rule })) }),
  life: { created: ago(created), updated: ago(updated), sprints },
});

export const rowsOf = (...items: readonly Short[]): readonly RankedItem[] => ranked(items.map((item, n) => shortItem({ key: `SHOP-${n + 1}`, ...item })));
export const keysIn = (rows: readonly RankedItem[]): string => rows.map(({ item }) => item.facts.key.replace('SHOP-', '')).join(' ');

const maybeDays = fc.option(fc.nat(200));
const anItem = fc.record({
  summary: fc.constantFrom('Pay with a saved card', 'Print a slip', 'Card expires'),
  score: fc.option(fc.nat(100)),
  missing: fc.subarray(RULES.map(({ id }) => id), { maxLength: 3 }),
  epic: fc.constantFrom(null, 'SHOP-901', 'SHOP-902'),
  sprints: fc.subarray([5, 6, 7, 8]),
  type: fc.constantFrom('Story', 'Bug'),
  status: fc.constantFrom('To Do', 'In Progress', 'In Review'),
  estimate: fc.constantFrom(null, undefined, 0, 1, 3, 0.5),
  created: maybeDays,
  updated: maybeDays,
});

export const someRows = fc.array(anItem, { maxLength: 40 }).map((items) => rowsOf(...items));

export const someView: fc.Arbitrary<ItemsView> = fc.record({
  filter: fc.record({
    text: fc.constantFrom('', '', 'card', 'shop-1 pay'),
    figure: fc.constantFrom(null, 'orphans'),
    band: fc.constantFrom(null, null, 'ready' as const, 'close' as const, 'not-ready' as const, NONE),
    missing: fc.constantFrom(null, null, 'has-estimate', 'has-criteria'),
    epic: fc.constantFrom(null, null, NONE, 'SHOP-901'),
    sprint: fc.constantFrom(null, null, NONE, '7'),
    type: fc.constantFrom(null, 'Bug'),
    status: fc.constantFrom(null, 'In Review'),
    unestimated: fc.boolean(),
    stale: fc.boolean(),
    keys: fc.constantFrom(null, null, ['SHOP-2'], ['SHOP-1', 'SHOP-3', 'SHOP-77']),
  }),
  group: fc.constantFrom(...GROUPINGS),
  sort: fc.constantFrom(...SORTS),
  descending: fc.boolean(),
});
