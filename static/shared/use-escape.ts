import { useEffect, useRef, type RefObject } from 'react';

/** Calls `escape` when Escape is pressed anywhere inside the element that the ref is given to, unless something further inside has taken it. */
export function useEscape<E extends HTMLElement>(escape: () => void): RefObject<E> {
  const inside = useRef<E>(null);
  const latest = useRef(escape);
  useEffect(() => {
    latest.current = escape;
  });
  useEffect(() => {
    const element = inside.current;
    const press = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.isComposing || event.defaultPrevented) return;
      event.preventDefault();
      latest.current();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, []);
  return inside;
}
