import { useEffect, useRef, type RefObject } from 'react';
import { queueKey, type QueueKey } from './queue-keys';

const TYPED_INTO = 'form, input, textarea, select, [contenteditable="true"]';

/**
 * Listens for the keys of the list anywhere inside the element that the ref is given to.
 * @param act does it for the row of that issue, null where the focus is in none; true when it did something
 */
export function useQueueKeys<E extends HTMLElement>(act: (key: QueueKey, issueId: number | null) => boolean): RefObject<E> {
  const inside = useRef<E>(null);
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    const element = inside.current;
    const press = (event: KeyboardEvent) => {
      const target = event.target instanceof HTMLElement ? event.target : null;
      if (event.defaultPrevented || target === null) return;
      const key = queueKey(event, target.closest(TYPED_INTO) !== null);
      const row = target.closest('[data-issue]')?.getAttribute('data-issue');
      if (key !== null && latest.current(key, row === null || row === undefined ? null : Number(row))) event.preventDefault();
    };
    element?.addEventListener('keydown', press);
    return () => element?.removeEventListener('keydown', press);
  }, []);
  return inside;
}
