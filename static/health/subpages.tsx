import { lazy, type ComponentType } from 'react';
import { Overview } from './overview/overview';

export interface Subpage {
  /** As the manifest names it. */
  readonly route: string;
  readonly title: string;
  readonly Page: ComponentType;
}

/** The subpages in the order of their tabs; only the first one is loaded with the page. */
export const SUBPAGES: readonly Subpage[] = [
  { route: 'overview', title: 'Overview', Page: Overview },
  { route: 'items', title: 'Items', Page: lazy(() => import('./items/items').then((m) => ({ default: m.Items }))) },
  { route: 'waiting', title: 'Waiting for you', Page: lazy(() => import('./waiting/waiting').then((m) => ({ default: m.Waiting }))) },
  { route: 'gates', title: 'Gates', Page: lazy(() => import('./gates/gates').then((m) => ({ default: m.Gates }))) },
  { route: 'roadmap', title: 'Roadmap', Page: lazy(() => import('./roadmap/roadmap').then((m) => ({ default: m.Roadmap }))) },
];

/** An address that nobody knows is the first subpage. */
export const subpageOf = (route: string): Subpage | undefined => SUBPAGES.find((page) => page.route === route) ?? SUBPAGES[0];
