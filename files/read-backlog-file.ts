import { extname } from 'node:path';
import { readCsv } from './csv/read-csv';
import type { BacklogFile } from './imported-issue';
import { readLines } from './read-lines';
import { readText } from './read-text';

/**
 * Reads a backlog: a Jira CSV export (.csv), or a text file with a story a line (everything else).
 * @throws BacklogFileError with one clear line when it cannot be read
 */
export async function readBacklogFile(path: string): Promise<BacklogFile> {
  const text = await readText(path);
  return extname(path).toLowerCase() === '.csv' ? readCsv(path, text) : readLines(text);
}
