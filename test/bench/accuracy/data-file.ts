import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import * as v from 'valibot';

/**
 * A decoded JSON file below the folder of outside data; null where the folder has no such file.
 * @throws Error with one line when it is no JSON or has another shape
 */
export function dataFile<T extends v.GenericSchema>(folder: string, path: string, schema: T): v.InferOutput<T> | null {
  const file = join(folder, path);
  if (!existsSync(file)) return null;
  const found = v.safeParse(schema, parsed(file));
  if (!found.success) throw new Error(`${file} has another shape than expected: ${v.getDotPath(found.issues[0]) ?? 'its top'}: ${found.issues[0].message}`);
  return found.output;
}

function parsed(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    throw new Error(`${file} is not valid JSON.`, { cause: error });
  }
}
