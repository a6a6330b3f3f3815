import { BAND_NAMES } from '../../../src/core/readiness/band-name';
import type { RankedItem } from './filter';
import { missingText } from './missing-rules';
import { sprintOf, type OpenSprints } from './open-sprints';

/** A cell as another program should read it. */
export type Cell = string | number;

interface Column {
  readonly name: string;
  /** Empty where there is nothing. */
  readonly cell: (row: RankedItem, sprints: OpenSprints) => Cell;
}

/** The list's columns for somewhere else, in its order: plain numbers, and moments in ISO 8601 (UTC) where the list says how long ago. */
const COLUMNS: readonly Column[] = [
  { name: 'Rank', cell: ({ rank }) => rank },
  { name: 'Key', cell: ({ item }) => item.facts.key },
  { name: 'Type', cell: ({ item }) => item.facts.type.name },
  { name: 'Summary', cell: ({ item }) => item.facts.summary },
  { name: 'Score', cell: ({ item }) => item.readiness.score ?? '' },
  { name: 'Readiness', cell: ({ item: { readiness } }) => (readiness.band === null ? 'Not scored' : BAND_NAMES[readiness.band]) },
  { name: 'Missing', cell: ({ item }) => missingText(item.readiness) },
  { name: 'Epic', cell: ({ item }) => item.facts.parent?.key ?? '' },
  { name: 'Epic summary', cell: ({ item }) => item.facts.parent?.summary ?? '' },
  { name: 'Sprint', cell: ({ item }, sprints) => sprintOf(item, sprints)?.name ?? '' },
  { name: 'Estimate', cell: ({ item }) => item.facts.estimate ?? '' },
  { name: 'Created', cell: ({ item }) => isoOf(item.life?.created) },
  { name: 'Last change', cell: ({ item }) => isoOf(item.life?.updated) },
  { name: 'Status', cell: ({ item }) => item.facts.status.name },
];

const isoOf = (at: number | null | undefined): string => (typeof at === 'number' ? new Date(at).toISOString() : '');

export const HEAD: readonly Cell[] = COLUMNS.map(({ name }) => name);

export const cellsOf = (row: RankedItem, sprints: OpenSprints): readonly Cell[] => COLUMNS.map(({ cell }) => cell(row, sprints));
