import type { MouseEvent } from 'react';
import type { Place } from './place';
import { SUBPAGES } from './subpages';
import './subpage-tabs.css';

/** Links to the subpages, in the look of Jira's own tabs; each has an address of its own, so they are links and no tab list. */
export function SubpageTabs({ current, onGo }: { readonly current: string; readonly onGo: (to: Place) => void }) {
  const follow = (route: string) => (event: MouseEvent) => {
    event.preventDefault();
    onGo({ route, query: {} });
  };
  return (
    <nav className="subpages" aria-label="Backlog health">
      <ul>
        {SUBPAGES.map(({ route, title }) => (
          <li key={route}>
            <a href={`#${route}`} className="subpage" onClick={follow(route)} {...(route === current ? { 'aria-current': 'page' as const } : {})}>
              {title}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
