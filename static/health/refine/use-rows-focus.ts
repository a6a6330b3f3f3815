import { useRef, useState, type RefObject } from 'react';

export interface RowsFocus {
  readonly list: RefObject<HTMLDivElement>;
  /** The one row that Tab stops at. */
  readonly current: string | null;
  readonly onFocus: (key: string) => void;
  /** Gives the focus to a row; false where it is not there. */
  readonly focus: (key: string | undefined) => boolean;
}

/** A roving tab stop over the rows of a list, which carry their key as `data-key`: one stop for the whole list, and arrows between. */
export function useRowsFocus(keys: readonly string[]): RowsFocus {
  const list = useRef<HTMLDivElement>(null);
  const [chosen, setChosen] = useState<string | null>(null);
  const current = chosen !== null && keys.includes(chosen) ? chosen : (keys[0] ?? null);
  const focus = (key: string | undefined): boolean => {
    const row = [...(list.current?.querySelectorAll<HTMLElement>('[data-key]') ?? [])].find(({ dataset }) => dataset['key'] === key);
    row?.focus();
    return row !== undefined;
  };
  return { list, current, onFocus: setChosen, focus };
}
