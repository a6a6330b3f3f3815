import { readFile } from 'node:fs/promises';
import { BacklogFileError } from './backlog-file-error';

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file.',
  ENOTDIR: 'there is no such file.',
  EISDIR: 'this is a folder, not a file.',
  EACCES: 'the file may not be read (permission denied).',
};

/**
 * The text of a file, without its byte order mark.
 * @throws BacklogFileError for a file that is missing, a folder, empty, binary or not UTF-8
 */
export async function readText(path: string): Promise<string> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new BacklogFileError(path, reasonOf(error));
  });
  if (bytes.includes(0)) throw new BacklogFileError(path, isUtf16(bytes) ? 'the file is UTF-16; save it as UTF-8.' : 'this is not a text file.');
  const text = decoded(path, bytes);
  if (text.trim() === '') throw new BacklogFileError(path, 'the file is empty.');
  return text;
}

function reasonOf(error: unknown): string {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : '';
  return reasons[code] ?? `the file cannot be read (${code === '' ? String(error) : code}).`;
}

const isUtf16 = (bytes: Uint8Array): boolean => (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff);

function decoded(path: string, bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    throw new BacklogFileError(path, 'the file is not UTF-8.');
  }
}
