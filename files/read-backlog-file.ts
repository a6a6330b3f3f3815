import { extname } from 'node:path';
import { isCsvExport } from './csv/is-csv-export';
import { readCsv } from './csv/read-csv';
import type { BacklogFile } from './imported-issue';
import { parseJson } from './json/parse-json';
import { readJson } from './json/read-json';
import { readLines } from './read-lines';
import { readText } from './read-text';

/**
 * Reads a backlog: JSON of Jira's REST API, a Jira CSV export, or a text file with a story a line. The content decides; the ending
 * only says what a file that is none of them was meant to be.
 * @throws BacklogFileError with one clear line when it cannot be read
 */
export async function readBacklogFile(path: string): Promise<BacklogFile> {
  const text = await readText(path);
  const ending = extname(path).toLowerCase();
  const csv = isCsvExport(text);
  const json = csv ? null : parseJson(path, text, /^\.(json|jsonl|ndjson)$/.test(ending));
  if (json !== null) return readJson(path, json);
  return csv || ending === '.csv' || ending === '.tsv' ? readCsv(path, text) : readLines(text);
}
