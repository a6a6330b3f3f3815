import { useEffect, useRef, type RefObject } from 'react';
import { rowKeyOf, type RowKey } from './row-key';

/** Listens to the keys of a row, and to the focus anywhere inside it: a row is a group with controls of its own, no control itself. */
export function useRowKeys(press: (key: RowKey, row: HTMLElement) => void, focused: () => void): RefObject<HTMLDivElement> {
  const row = useRef<HTMLDivElement>(null);
  const latest = useRef({ press, focused });
  useEffect(() => {
    latest.current = { press, focused };
  });
  useEffect(() => {
    const element = row.current;
    if (element === null) return;
    const keydown = (event: KeyboardEvent) => {
      const pressed = rowKeyOf(event);
      if (pressed === null) return;
      event.preventDefault();
      latest.current.press(pressed, element);
    };
    const focusin = () => latest.current.focused();
    element.addEventListener('keydown', keydown);
    element.addEventListener('focusin', focusin);
    return () => {
      element.removeEventListener('keydown', keydown);
      element.removeEventListener('focusin', focusin);
    };
  }, []);
  return row;
}
