import { BacklogFileError } from '../backlog-file-error';

/**
 * The values of a JSON file: one, or one for each line (newline-delimited). Null when the text is not meant as JSON.
 * @param certain the file says that it is JSON by its ending
 * @throws BacklogFileError when the text is meant as JSON and is not valid
 */
export function parseJson(path: string, text: string, certain: boolean): readonly unknown[] | null {
  const whole = attempt(text);
  if (whole !== undefined) return isObject(whole) || certain ? [whole] : null;
  const lines = text.split(/\r\n|\n|\r/).flatMap((line, index) => (line.trim() === '' ? [] : [{ number: index + 1, value: attempt(line) }]));
  const broken = lines.find(({ value }) => value === undefined);
  if (broken === undefined) return lines.every(({ value }) => isObject(value)) || certain ? lines.map(({ value }) => value) : null;
  if (isObject(lines[0]?.value)) throw new BacklogFileError(path, `line ${broken.number} is not valid JSON.`);
  if (certain) throw new BacklogFileError(path, 'the file is not valid JSON.');
  return null;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** Undefined for a text that is not JSON. */
function attempt(text: string): unknown {
  const first = text.trimStart()[0];
  if (first === undefined || !'{["-0123456789tfn'.includes(first)) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
