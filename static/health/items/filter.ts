import type { BacklogItem } from '../../../src/core/health/backlog-item';
import { DAY } from '../../../src/core/time-spans';
import { NONE, type ItemFilter } from './items-view';
import { misses } from './missing-rules';
import { sprintOf, type OpenSprints } from './open-sprints';

export interface RankedItem {
  readonly item: BacklogItem;
  /** 1 for the item at the top of the backlog. */
  readonly rank: number;
}

/** What a filter looks up beside the items. */
export interface FilterWorld {
  /** Milliseconds since 1970-01-01 UTC. */
  readonly now: number;
  readonly sprints: OpenSprints;
  /** Keys of the items behind the figure of the filter; null where it has none, or the figure could not be worked out. */
  readonly behind: readonly string[] | null;
}

/** Days without a change after which an item is stale, as the figure “Not touched” counts them. */
export const STALE_DAYS = 90;

export const ranked = (items: readonly BacklogItem[]): readonly RankedItem[] => items.map((item, index) => ({ item, rank: index + 1 }));

/** The items that meet every part of the filter, with the rank that they have in the whole backlog, in the order in which they came. */
export function filtered(rows: readonly RankedItem[], filter: ItemFilter, world: FilterWorld): readonly RankedItem[] {
  const tests = testsOf(filter, world);
  return tests.length === 0 ? rows : rows.filter(({ item }) => tests.every((test) => test(item)));
}

type Test = (item: BacklogItem) => boolean;

function testsOf(filter: ItemFilter, { now, sprints, behind }: FilterWorld): readonly Test[] {
  const tests: Test[] = [];
  const words = filter.text.toLowerCase().split(/\s+/).filter((word) => word !== '');
  if (words.length > 0) tests.push(({ facts: { key, summary } }) => says(`${key} ${summary}`.toLowerCase(), words));
  if (behind !== null) tests.push(among(behind));
  if (filter.keys !== null) tests.push(among(filter.keys));
  const { band, missing, epic, sprint, type, status, unestimated, stale } = filter;
  if (band !== null) tests.push(({ readiness }) => (readiness.band ?? NONE) === band);
  if (missing !== null) tests.push(({ readiness }) => misses(readiness, missing));
  if (epic !== null) tests.push(({ facts }) => (facts.parent?.key ?? NONE) === epic);
  if (sprint === NONE) tests.push((item) => sprintOf(item, sprints) === null);
  else if (sprint !== null) tests.push(({ life }) => life?.sprints.includes(Number(sprint)) ?? false);
  if (type !== null) tests.push(({ facts }) => facts.type.name === type);
  if (status !== null) tests.push(({ facts }) => facts.status.name === status);
  if (unestimated) tests.push(({ facts }) => facts.estimate === null);
  if (stale) tests.push(({ life }) => typeof life?.updated === 'number' && now - life.updated > STALE_DAYS * DAY);
  return tests;
}

const says = (text: string, words: readonly string[]): boolean => words.every((word) => text.includes(word));

function among(keys: readonly string[]): Test {
  const wanted = new Set(keys);
  return ({ facts }) => wanted.has(facts.key);
}
