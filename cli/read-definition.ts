import { readText } from '../files/read-text';
import { DEFAULT_DEFINITION } from '../src/core/definition/default-definition';
import type { Definition } from '../src/core/definition/definition';
import { decodeDefinition } from './definition-file';
import { UsageError } from './usage-error';

/**
 * The definition in a JSON file, or the default one.
 * @throws BacklogFileError when there is no such text file, UsageError with one line when it holds no definition
 */
export async function readDefinition(path: string | null): Promise<Definition> {
  if (path === null) return DEFAULT_DEFINITION;
  const result = decodeDefinition(parsed(path, await readText(path)));
  if ('problem' in result) throw new UsageError(`${path}: ${result.problem}`);
  return result.definition;
}

function parsed(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new UsageError(`${path}: the definition is not valid JSON.`, { cause: error });
  }
}
