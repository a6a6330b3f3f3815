import type { TextVersions } from '../../../src/core/done/done-subject';
import type { EvidenceEntry } from '../../../src/core/done/evidence';
import type { DoneEvidence } from '../../../src/core/story/issue-facts';
import { sameTexts } from './ask-texts';

/** Whether the issue is accepted, by whom, and whether that still counts. `by` is null where the log does not tell. */
export type Acceptance =
  | { readonly kind: 'none' }
  | { readonly kind: 'stands'; readonly by: EvidenceEntry | null }
  | { readonly kind: 'unknown'; readonly by: EvidenceEntry | null }
  /** Names of the texts that changed since; empty where the definition names other texts now. */
  | { readonly kind: 'void'; readonly by: EvidenceEntry | null; readonly changed: readonly string[] };

/**
 * @param log newest first
 * @param texts as they are now; null: not known
 * @param names of the texts, in the same order
 */
export function acceptanceState(evidence: DoneEvidence | null, log: readonly EvidenceEntry[], texts: TextVersions | null, names: readonly string[]): Acceptance {
  const given = evidence?.text ?? null;
  if (given === null) return { kind: 'none' };
  const by = log.find(({ action }) => action === 'accepted') ?? null;
  if (texts === null) return { kind: 'unknown', by };
  if (sameTexts(given, texts)) return { kind: 'stands', by };
  const changed = given.length === texts.length ? names.filter((_, index) => given[index] !== texts[index]) : [];
  return { kind: 'void', by, changed };
}
