import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What a folder keeps of a local Jira: the site's state and the platform's, as JSON. */
export interface KeptData {
  readonly jira: unknown;
  readonly forge: unknown;
}

const parts = ['jira', 'forge'] as const;
const fileOf = (folder: string, part: (typeof parts)[number]): string => join(folder, `${part}.json`);

/**
 * Reads what was kept; null when nothing was.
 * @throws Error with one line that names a file which is damaged, missing or cannot be read
 */
export async function readDataFolder(folder: string): Promise<KeptData | null> {
  const [jira, forge] = await Promise.all(parts.map((part) => textOf(fileOf(folder, part))));
  if (jira === undefined && forge === undefined) return null;
  return { jira: parsed(folder, 'jira', jira), forge: parsed(folder, 'forge', forge) };
}

/** Writes both files beside the old ones before either takes its place. */
export async function writeDataFolder(folder: string, data: KeptData): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const part of parts) await writeFile(`${fileOf(folder, part)}.new`, JSON.stringify(data[part]));
  for (const part of parts) await rename(`${fileOf(folder, part)}.new`, fileOf(folder, part));
}

/** Makes something of a part. @throws Error that names the part's file when `read` throws */
export function readPart<T>(folder: string, part: (typeof parts)[number], read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new Error(`${fileOf(folder, part)} cannot be used: ${firstLine(error).replace(/\.$/, '')}. Nothing was changed; repair the file, or name another folder in --data.`);
  }
}

function parsed(folder: string, part: (typeof parts)[number], text: string | undefined): unknown {
  return readPart(folder, part, (): unknown => {
    if (text === undefined) throw new Error('the file is missing');
    return JSON.parse(text);
  });
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new Error(`${file} cannot be read: ${firstLine(error)}`);
  }
}

const firstLine = (error: unknown): string => (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
