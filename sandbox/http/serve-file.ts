import { readFile } from 'node:fs/promises';
import { extname, resolve, sep } from 'node:path';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

export interface ServedFile {
  readonly content: Buffer<ArrayBuffer>;
  readonly contentType: string;
}

/** Reads a built file below a folder; null when there is none there, or the path leads outside. */
export async function serveFile(folder: string, path: string): Promise<ServedFile | null> {
  const base = resolve(folder);
  const file = resolve(base, path);
  if (!file.startsWith(base + sep)) return null;
  try {
    return { content: Buffer.from(await readFile(file)), contentType: types[extname(file)] ?? 'application/octet-stream' };
  } catch {
    return null;
  }
}
