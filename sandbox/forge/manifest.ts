import { readFile } from 'node:fs/promises';
import * as v from 'valibot';
import { parse } from 'yaml';
import { manifestSchema, type Manifest } from './manifest-schema';

/**
 * Decodes the text of a manifest.yml.
 * @throws Error naming the place of the first thing that this platform does not run
 */
export function parseManifest(text: string): Manifest {
  const decoded = v.safeParse(manifestSchema, parse(text));
  if (decoded.success) return decoded.output;
  const [issue] = decoded.issues;
  throw new Error(`manifest.yml: ${v.getDotPath(issue) ?? 'the file'}: ${issue.message}. A module that is missing here is added in sandbox/forge/manifest-schema.ts.`);
}

/** Reads and decodes a manifest.yml. @throws Error when there is none, or it cannot be run here */
export async function readManifest(path: string): Promise<Manifest> {
  return parseManifest(await readFile(path, 'utf8'));
}
