import { kvs, WhereConditions } from '@forge/kvs';

/** Largest page of a key-value query. */
const PAGE = 100;

/** Writes a value only if its key is free. @returns whether it was */
export async function writeIfFree(key: string, value: object): Promise<boolean> {
  try {
    await kvs.set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' });
    return true;
  } catch (error) {
    if ((await kvs.get(key)) !== undefined) return false;
    throw error;
  }
}

/** Every value below a prefix, in the order of the keys. */
export async function readAll(prefix: string): Promise<unknown[]> {
  const found: { key: string; value: unknown }[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', WhereConditions.beginsWith(prefix)).limit(PAGE);
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    found.push(...page.results);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ value }) => value);
}
