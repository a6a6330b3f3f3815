import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The app's entry pages by name: every page directly below `static`, such as `{ panel: '/…/static/panel.html' }`. */
export function screenEntries(root: string): Readonly<Record<string, string>> {
  const pages = readdirSync(join(root, 'static')).filter((name) => name.endsWith('.html')).sort();
  return Object.fromEntries(pages.map((name) => [name.slice(0, -'.html'.length), join(root, 'static', name)]));
}
