import { useSyncExternalStore, type AnchorHTMLAttributes, type MouseEvent } from 'react';

const listeners = new Set<() => void>();
window.addEventListener('popstate', () => listeners.forEach((listener) => listener()));

/** Goes to an address of this site without loading the page again. */
export function go(path: string): void {
  history.pushState(null, '', path);
  window.scrollTo(0, 0);
  listeners.forEach((listener) => listener());
  goers.forEach((listener) => listener());
}

const goers = new Set<() => void>();

/** Tells of every step by a link of Jira's own. Returns how to stop that. */
export function onGo(listener: () => void): () => void {
  goers.add(listener);
  return () => void goers.delete(listener);
}

/** Puts another address in the place of this one. */
export function goInstead(path: string): void {
  history.replaceState(null, '', path);
  listeners.forEach((listener) => listener());
}

function listen(listener: () => void): () => void {
  listeners.add(listener);
  return () => void listeners.delete(listener);
}

/** The address's path, as it changes. */
export const usePath = (): string => useSyncExternalStore(listen, () => location.pathname);

/** What stands behind the address's question mark, as it changes. */
export const useQuery = (): URLSearchParams => new URLSearchParams(useSyncExternalStore(listen, () => location.search));

/** A link within this site; modified clicks are left to the browser. */
export function Link({ href, children, ...rest }: AnchorHTMLAttributes<HTMLAnchorElement> & { readonly href: string }) {
  const follow = (event: MouseEvent): void => {
    if (event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    go(href);
  };
  return (
    <a {...rest} href={href} onClick={follow}>
      {children}
    </a>
  );
}
