import { parseArgs } from 'node:util';

export interface CommandLine {
  /** Backlog files that become projects, in this order. */
  readonly imports: readonly string[];
  /** Milliseconds that every REST call takes longer. */
  readonly latencyMs: number;
  readonly port: number;
  /** Folder that keeps everything between starts; null to keep nothing. */
  readonly dataFolder: string | null;
}

export const usage = 'npm start -- [--import FILE]... [--data DIR] [--latency MS] [--port N]';

/**
 * Reads the flags and PORT of `npm start`; a flag wins over PORT.
 * @throws Error with one clear line for a flag or number it does not understand
 */
export function readCommandLine(args: readonly string[], env: Readonly<Record<string, string | undefined>>): CommandLine {
  const { values } = parse(args);
  return {
    imports: values.import ?? [],
    dataFolder: dataFolder(values.data),
    latencyMs: wholeNumber('--latency', values.latency ?? '0', 60_000),
    port: values.port === undefined ? wholeNumber('PORT', env.PORT === undefined || env.PORT === '' ? '8080' : env.PORT, 65_535) : wholeNumber('--port', values.port, 65_535),
  };
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({ args: [...args], options: { import: { type: 'string', multiple: true }, data: { type: 'string' }, latency: { type: 'string' }, port: { type: 'string' } } });
  } catch (error) {
    const message = typeof error === 'object' && error !== null && 'message' in error ? String(error.message) : String(error);
    const [line = ''] = message.split(/\.\s|\n/);
    throw new Error(`${line}. Usage: ${usage}`);
  }
}

function wholeNumber(name: string, text: string, most: number): number {
  const number = Number(text);
  if (!/^\d+$/.test(text) || number > most) throw new Error(`${name} is a whole number from 0 to ${most}, not "${text}".`);
  return number;
}

function dataFolder(value: string | undefined): string | null {
  if (value === '') throw new Error('--data names a folder.');
  return value ?? null;
}
