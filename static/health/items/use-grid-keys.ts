import { useLayoutEffect, useRef, type FocusEvent, type KeyboardEvent, type RefObject } from 'react';
import { stepOf } from './grid-steps';
import type { Line } from './lines';

interface GridActions {
  /** Remembers the line where the keyboard stands. */
  readonly stand: (lineId: string | null) => void;
  /** Brings a line into sight. */
  readonly bring: (index: number) => void;
  readonly select: (key: string, range: boolean) => void;
  readonly open: (key: string, aside: boolean) => void;
  readonly fold: (groupId: string) => void;
}

/**
 * The keyboard in the list (ARIA APG, “Grid”): arrows, Page, Home and End move between lines, Space selects, with Shift as far as here, Enter opens
 * the issue, left and right fold and unfold a group.
 */
export function useGridKeys(lines: readonly Line[], active: number, area: RefObject<HTMLElement>, { stand, bring, select, open, fold }: GridActions) {
  const moved = useRef(false);
  useLayoutEffect(() => {
    if (!moved.current) return;
    moved.current = false;
    area.current?.querySelector<HTMLElement>(`[data-index="${active}"]`)?.focus({ preventScroll: true });
  });

  const onKeyDown = (event: KeyboardEvent) => {
    const line = lines[active];
    const at = event.target instanceof HTMLElement ? event.target : null;
    if (line === undefined || event.altKey || !at?.closest('[data-line]')) return;
    const next = stepOf(event.key, active, lines.length);
    const onRow = at.dataset['line'] !== undefined;
    if (next !== null) {
      moved.current = true;
      stand(lines[next]?.id ?? null);
      bring(next);
    } else if (line.kind === 'group' && (event.key === 'ArrowLeft' || event.key === 'ArrowRight')) {
      if (line.open === (event.key === 'ArrowLeft')) fold(line.group.id);
    } else if (onRow && (event.key === ' ' || event.key === 'Enter')) {
      if (line.kind === 'group') fold(line.group.id);
      else if (event.key === ' ') select(line.id, event.shiftKey);
      else open(line.id, event.ctrlKey || event.metaKey);
    } else return;
    event.preventDefault();
  };

  const onFocus = ({ target }: FocusEvent) => {
    const line = target.closest<HTMLElement>('[data-line]')?.dataset['line'];
    if (line !== undefined) stand(line);
  };

  return { onKeyDown, onFocus };
}
