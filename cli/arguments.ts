import { parseArgs } from 'node:util';
import { UsageError } from './usage-error';

export interface Arguments {
  readonly file: string;
  readonly format: 'table' | 'jsonl';
  /** Path of a definition as JSON, or null for the default one. */
  readonly definition: string | null;
}

const USAGE = 'Usage: npm run --silent score -- FILE [--format table|jsonl] [--definition FILE]';

/** Reads what stands behind the command. @throws UsageError with one line */
export function readArguments(args: readonly string[]): Arguments {
  const { values, positionals } = parsed(args);
  const [file] = positionals;
  if (file === undefined || positionals.length > 1) throw new UsageError(`Name one file. ${USAGE}`);
  const { format, definition = null } = values;
  if (format !== 'table' && format !== 'jsonl') throw new UsageError(`There is no format “${format}”. ${USAGE}`);
  return { file, format, definition };
}

function parsed(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], allowPositionals: true, options: { format: { type: 'string', default: 'table' }, definition: { type: 'string' } } });
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    throw new UsageError(`${message.split(/\. |\n/)[0] ?? ''}. ${USAGE}`, { cause: error });
  }
}
