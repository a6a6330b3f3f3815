import type { TextVersions } from '../../../src/core/done/done-subject';
import type { Answer } from '../../shared/answer';
import { sameTexts } from './ask-texts';

export type ReadForAcceptance = { readonly ok: true; readonly texts: TextVersions } | { readonly ok: false; readonly message: string };

/**
 * Reads the issue and the versions of its texts so that both are of one moment: the versions are asked before and after, and again
 * where an edit came in between.
 * @param readIssue shows what it read; true when it is this reading that is shown
 */
export async function readForAcceptance(askTexts: () => Promise<Answer<TextVersions>>, readIssue: () => Promise<boolean>): Promise<ReadForAcceptance> {
  let before = await askTexts();
  for (let tries = 0; tries < 2 && before.ok; tries++) {
    const shown = await readIssue();
    const after = await askTexts();
    if (shown && after.ok && sameTexts(before.value, after.value)) return { ok: true, texts: after.value };
    before = after;
  }
  return { ok: false, message: before.ok ? 'The issue could not be read while nobody edited it. Close this and try again.' : 'Jira could not say which versions of the texts these are. Close this and try again.' };
}
