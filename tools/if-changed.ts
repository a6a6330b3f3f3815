import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

export interface Step {
  readonly name: string;
  /** Files and folders whose content decides; one that is missing counts as empty. */
  readonly inputs: readonly string[];
  /** Files that must be there afterwards. */
  readonly outputs: readonly string[];
  readonly run: () => Promise<void>;
}

/**
 * Runs a step of the build unless its inputs are those of the last time (by content, so that a fresh checkout counts as itself) and
 * its outputs are still there. Stamps are kept in dist/.stamps below the root.
 * @returns whether it ran
 */
export async function ifChanged(root: string, { name, inputs, outputs, run }: Step): Promise<boolean> {
  const stamp = join(root, 'dist', '.stamps', name);
  const hash = createHash('sha256');
  for (const input of inputs) await addTo(hash, join(root, input));
  const now = hash.digest('hex');
  const before = existsSync(stamp) ? await readFile(stamp, 'utf8') : '';
  if (before === now && outputs.every((output) => existsSync(join(root, output)))) return false;
  await run();
  await mkdir(join(root, 'dist', '.stamps'), { recursive: true });
  await writeFile(stamp, now);
  return true;
}

async function addTo(hash: ReturnType<typeof createHash>, path: string): Promise<void> {
  if (!existsSync(path)) return;
  if ((await stat(path)).isDirectory()) {
    for (const name of (await readdir(path)).sort()) await addTo(hash, join(path, name));
    return;
  }
  hash.update(path).update(await readFile(path));
}
