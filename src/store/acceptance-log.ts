import { kvs, WhereConditions } from '@forge/kvs';
import * as v from 'valibot';
import type { AcceptanceEntry } from '../contract/door';
import type { AcceptanceLog } from '../usecases/ports';
import { acceptanceKey } from './keys';

const entry = v.object({ action: v.picklist(['accepted', 'withdrawn']), by: v.string(), name: v.string(), at: v.string() });

/** Largest page of a key-value query. */
const PAGE = 100;
/** How many writers at the same moment one append outlasts. */
const ATTEMPTS = 10;

/**
 * Append-only: each entry has its own key with a sequence number and is written only if the key is free, so two
 * writers never lose one. A query may lag behind, therefore a taken key moves on to the next number.
 */
export const acceptanceLog: AcceptanceLog = {
  async append(issueId, added) {
    let sequence = (await readAll(issueId)).length + 1;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++, sequence++) {
      if (await writeIfFree(acceptanceKey.entry(issueId, sequence), added)) return;
    }
    throw new Error(`No free place in the acceptance log after ${ATTEMPTS} tries.`);
  },
  read: async (issueId) => (await readAll(issueId)).reverse(),
};

async function writeIfFree(key: string, value: AcceptanceEntry): Promise<boolean> {
  try {
    await kvs.set(key, value, { keyPolicy: 'FAIL_IF_EXISTS' });
    return true;
  } catch (error) {
    if ((await kvs.get(key)) !== undefined) return false;
    throw error;
  }
}

/** Oldest first. An entry that cannot be read is left out: it proves nothing. */
async function readAll(issueId: number): Promise<AcceptanceEntry[]> {
  const found: { key: string; value: unknown }[] = [];
  let cursor: string | undefined;
  do {
    const query = kvs.query().where('key', WhereConditions.beginsWith(acceptanceKey.prefix(issueId))).limit(PAGE);
    const page = await (cursor === undefined ? query : query.cursor(cursor)).getMany();
    found.push(...page.results);
    cursor = page.nextCursor;
  } while (cursor !== undefined);
  return found.sort((a, b) => (a.key < b.key ? -1 : 1)).flatMap(({ value }) => (v.is(entry, value) ? [value] : []));
}
