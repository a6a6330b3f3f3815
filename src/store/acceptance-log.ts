import * as v from 'valibot';
import type { AcceptanceEntry } from '../contract/door';
import type { AcceptanceLog } from '../usecases/ports';
import { readAll, writeIfFree } from './append';
import { acceptanceKey } from './keys';

const entry = v.object({ action: v.picklist(['accepted', 'withdrawn']), by: v.string(), name: v.string(), at: v.string() });

/** How many writers at the same moment one append outlasts. */
const ATTEMPTS = 10;

/**
 * Append-only: each entry has its own key with a sequence number and is written only if the key is free, so two
 * writers never lose one. A query may lag behind, therefore a taken key moves on to the next number.
 */
export const acceptanceLog: AcceptanceLog = {
  async append(issueId, added) {
    let sequence = (await entries(issueId)).length + 1;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++, sequence++) {
      if (await writeIfFree(acceptanceKey.entry(issueId, sequence), added)) return;
    }
    throw new Error(`No free place in the acceptance log after ${ATTEMPTS} tries.`);
  },
  read: async (issueId) => (await entries(issueId)).reverse(),
};

/** Oldest first. An entry that cannot be read is left out: it proves nothing. */
async function entries(issueId: number): Promise<AcceptanceEntry[]> {
  return (await readAll(acceptanceKey.prefix(issueId))).flatMap((value) => (v.is(entry, value) ? [value] : []));
}
