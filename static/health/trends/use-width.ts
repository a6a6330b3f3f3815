import { useLayoutEffect, useRef, useState, type RefObject } from 'react';

/** The width of an element in pixels, known before the first paint and followed from then on; 0 until it stands in the page. */
export function useWidth<E extends HTMLElement>(): [RefObject<E>, number] {
  const place = useRef<E>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    const element = place.current;
    if (element === null) return undefined;
    setWidth(element.clientWidth);
    const observer = new ResizeObserver(() => setWidth(element.clientWidth));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [place, width];
}
