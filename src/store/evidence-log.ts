import { kvs } from '@forge/kvs';
import { decodeEvidenceEntry } from '../contract/evidence';
import type { EvidenceLog } from '../usecases/ports';
import { readAll, writeIfFree } from './append';
import { evidenceKey } from './keys';

type Entry = Parameters<EvidenceLog['append']>[1];

/** How many writers at the same moment one append outlasts. */
const ATTEMPTS = 10;

/**
 * Append-only: each entry has its own key with a sequence number and is written only if the key is free, so two
 * writers never lose one. A query may lag behind, therefore a taken key moves on to the next number.
 */
export const evidenceLog: EvidenceLog = {
  async append(issueId, added) {
    let sequence = (await readAll(evidenceKey.prefix(issueId))).length + 1;
    for (let attempt = 0; attempt < ATTEMPTS; attempt++, sequence++) {
      if (await writeIfFree(evidenceKey.entry(issueId, sequence), added)) return sequence;
    }
    throw new Error(`No free place in the evidence log after ${ATTEMPTS} tries.`);
  },
  read: async (issueId) => (await readAll(evidenceKey.prefix(issueId))).flatMap(readable),
  async readThrough(issueId, sequence) {
    const entries: Entry[] = [];
    for (let number = 1; ; number++) {
      const value: unknown = await kvs.get(evidenceKey.entry(issueId, number));
      if (value === undefined && number > sequence) return entries;
      entries.push(...readable(value));
    }
  },
};

/** An entry that cannot be read is left out: it proves nothing. */
function readable(value: unknown): Entry[] {
  const entry = decodeEvidenceEntry(value);
  return entry === null ? [] : [entry];
}
