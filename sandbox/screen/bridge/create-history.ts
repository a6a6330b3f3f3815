import * as v from 'valibot';
import { onGo } from '../app/navigation';
import { isPage, type Command } from './commands';

const target = v.union([v.string(), v.looseObject({ pathname: v.optional(v.string()), search: v.optional(v.string(), ''), hash: v.optional(v.string(), '') })]);

/** History of a full page in the shape of the package `history` 4: what comes after the page's own path belongs to the app. */
export const createHistory: Command = (_data, { screen, onLeave }) => {
  if (!isPage(screen)) throw new Error('view.createHistory is for pages, not for panels.');
  const base = /^.*?\/apps\/[^/]+\/[^/]+/.exec(location.pathname)?.[0] ?? location.pathname.replace(/\/$/, '');
  const here = (): object => ({ pathname: location.pathname.slice(base.length) || '/', search: location.search, hash: location.hash, state: history.state });
  const listeners = new Set<(place: unknown, action: unknown) => unknown>();
  const tell = (action: string): void => listeners.forEach((listener) => void listener(here(), action));
  const address = (to: unknown): string => {
    const place = v.parse(target, to);
    if (typeof place === 'string') return base + (place.startsWith('/') ? place : `/${place}`);
    return `${base}${place.pathname ?? '/'}${place.search}${place.hash}`;
  };
  const popped = (): void => tell('POP');
  window.addEventListener('popstate', popped);
  onLeave(() => window.removeEventListener('popstate', popped));
  // Jira's own link to the page, pressed while a subpage is open
  onLeave(onGo(() => location.pathname.startsWith(base) && tell('PUSH')));
  return {
    action: 'POP',
    length: history.length,
    location: here(),
    push: (to: unknown) => {
      history.pushState(null, '', address(to));
      tell('PUSH');
    },
    replace: (to: unknown) => {
      history.replaceState(null, '', address(to));
      tell('REPLACE');
    },
    go: (steps: unknown) => history.go(Number(steps)),
    goBack: () => history.back(),
    goForward: () => history.forward(),
    createHref: (to: unknown) => address(to),
    listen: (listener: (place: unknown, action: unknown) => unknown) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
};
