import { CsvError, parse } from 'csv-parse/sync';
import { BacklogFileError } from '../backlog-file-error';

export interface CsvRow {
  /** Line of the file on which the row begins, from 1. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvTable {
  readonly header: readonly string[];
  readonly rows: readonly CsvRow[];
}

/** Jira offers these when it exports. */
const delimiters = [',', ';', '\t', '|'];

/**
 * The cells of a CSV file. The delimiter is the one with which the first line has a column "Summary".
 * @throws BacklogFileError for a file without that column, without rows, or with quotes that do not match
 */
export function parseRows(path: string, raw: string): CsvTable {
  // one line break for every kind of them, so that lines are counted as an editor shows them
  const text = raw.replace(/\r\n?/g, '\n');
  const delimiter = delimiterOf(text);
  if (delimiter === undefined) throw new BacklogFileError(path, 'the CSV file has no column "Summary".');
  const [header, ...rows] = allRows(path, text, delimiter);
  if (header === undefined || rows.length === 0) throw new BacklogFileError(path, 'the CSV file has a header, but no rows.');
  return { header: header.cells.map((name) => name.trim()), rows };
}

/** Names of the columns in the first line; null when none of them is "Summary". */
export function headerCells(text: string): readonly string[] | null {
  const delimiter = delimiterOf(text);
  return delimiter === undefined ? null : headerOf(text, delimiter).map((name) => name.trim());
}

const delimiterOf = (text: string): string | undefined => delimiters.find((one) => headerOf(text, one).some((name) => name.trim().toLowerCase() === 'summary'));

function headerOf(text: string, delimiter: string): readonly string[] {
  try {
    return parse(text, { delimiter, to: 1, relax_column_count: true, skip_empty_lines: true })[0] ?? [];
  } catch {
    return [];
  }
}

function allRows(path: string, text: string, delimiter: string): readonly CsvRow[] {
  const starts: number[] = [];
  try {
    const records = parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: true,
      onRecord: (record: string[], { lines }) => {
        starts.push(lines - lineBreaksIn(record));
        return record;
      },
    });
    return records.map((cells, index) => ({ line: starts[index] ?? 0, cells }));
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new BacklogFileError(path, `the CSV file cannot be read: ${error.message.replace(/\.?$/, '.')}`);
  }
}

/** The parser counts up to the end of a row; a cell of several lines begins earlier. */
const lineBreaksIn = (cells: readonly string[]): number => cells.reduce((sum, cell) => sum + (cell.split('\n').length - 1), 0);
