import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Measure } from './run';

const SCREENS = join(__dirname, '../../dist/screens');
const STATIC_IMPORT = /(?:from|import)\s*["']\.\/([\w.-]+\.js)["']/g;

/** All JavaScript that the panel loads before its first score: its entry and everything imported statically from there. */
export function panelSize(): Measure {
  const html = readFileSync(join(SCREENS, 'panel.html'), 'utf8');
  const loaded = new Set<string>();
  const load = (name: string): void => {
    if (loaded.has(name)) return;
    loaded.add(name);
    for (const [, imported = ''] of readFileSync(join(SCREENS, 'assets', name), 'utf8').matchAll(STATIC_IMPORT)) load(imported);
  };
  for (const [, name = ''] of html.matchAll(/assets\/([\w.-]+\.js)/g)) load(name);
  const bytes = [...loaded].reduce((sum, name) => sum + gzipSync(readFileSync(join(SCREENS, 'assets', name))).length, 0);
  return { what: `panel: JavaScript before the first score, gzip (${loaded.size} files)`, value: Math.round(bytes / 1000), unit: 'kB', bound: '150 kB' };
}
