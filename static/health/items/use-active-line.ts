import { useCallback, useMemo, useState } from 'react';
import type { Line } from './lines';

/**
 * The index of the line where the keyboard stands, the first one at first. It is remembered by its id, so that it stays the same line when the
 * list is arranged anew.
 */
export function useActiveLine(lines: readonly Line[]): [number, (id: string | null) => void] {
  const [id, setId] = useState<string | null>(null);
  const active = useMemo(() => Math.max(0, lines.findIndex((line) => line.id === id)), [lines, id]);
  return [active, useCallback((next: string | null) => setId(next), [])];
}
