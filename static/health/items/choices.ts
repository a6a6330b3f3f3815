import { BAND_NAMES } from '../../../src/core/readiness/band-name';
import type { RankedItem } from './filter';
import { NONE } from './items-view';
import { gapName, missingRules } from './missing-rules';
import { sprintOf, type OpenSprints } from './open-sprints';

export interface Choice {
  readonly value: string;
  readonly name: string;
}

/** What the filter can be set to in this backlog. */
export interface FilterChoices {
  readonly band: readonly Choice[];
  readonly missing: readonly Choice[];
  readonly epic: readonly Choice[];
  readonly sprint: readonly Choice[];
  readonly type: readonly Choice[];
  readonly status: readonly Choice[];
}

/** Every value that an item of the backlog has, in the order of the backlog; rules that are missed most come first. */
export function choicesOf(all: readonly RankedItem[], open: OpenSprints): FilterChoices {
  const seen = { missing: new Map<string, number>(), epic: new Map<string, string>(), sprint: new Set<number>(), type: new Set<string>(), status: new Set<string>() };
  let unscored = false;
  for (const { item } of all) {
    const { facts, readiness } = item;
    for (const rule of missingRules(readiness)) seen.missing.set(rule, (seen.missing.get(rule) ?? 0) + 1);
    if (facts.parent !== null) seen.epic.set(facts.parent.key, facts.parent.summary || facts.parent.key);
    const sprint = sprintOf(item, open);
    if (sprint !== null) seen.sprint.add(sprint.id);
    seen.type.add(facts.type.name);
    seen.status.add(facts.status.name);
    if (readiness.band === null) unscored = true;
  }
  return {
    band: [...(['ready', 'close', 'not-ready'] as const).map((value) => ({ value, name: BAND_NAMES[value] })), ...(unscored ? [{ value: NONE, name: 'Not scored' }] : [])],
    missing: [...seen.missing].sort(([, a], [, b]) => b - a).map(([value, count]) => ({ value, name: `${gapName(value)} (${count})` })),
    epic: [{ value: NONE, name: 'No epic' }, ...[...seen.epic].map(([value, name]) => ({ value, name: name === value ? name : `${name} (${value})` }))],
    sprint: [{ value: NONE, name: 'No sprint' }, ...[...open.values()].filter(({ id }) => seen.sprint.has(id)).map(({ id, name }) => ({ value: String(id), name }))],
    type: same(seen.type),
    status: same(seen.status),
  };
}

const same = (values: ReadonlySet<string>): readonly Choice[] => [...values].map((value) => ({ value, name: value }));
