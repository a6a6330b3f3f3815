import { useState } from 'react';
import type { Row } from '../api/search';

/** The rows that somebody selected, in the order in which they did; by key. */
export interface Selection {
  readonly rows: ReadonlyMap<string, Row>;
  readonly toggle: (row: Row) => void;
  /** Selects only these. */
  readonly keep: (rows: readonly Row[]) => void;
}

export function useSelection(): Selection {
  const [rows, setRows] = useState<ReadonlyMap<string, Row>>(new Map());
  const keep = (chosen: readonly Row[]): void => setRows(new Map(chosen.map((row) => [row.key, row])));
  return {
    rows,
    keep,
    toggle: (row) => keep(rows.has(row.key) ? [...rows.values()].filter(({ key }) => key !== row.key) : [...rows.values(), row]),
  };
}
