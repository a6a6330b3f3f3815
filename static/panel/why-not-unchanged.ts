import { readFailureText } from '../shared/failure-text';
import type { JiraClient } from '../shared/jira-client';
import { readTexts } from './read-texts';
import { sameDocument } from '../shared/same-document';
import type { Texts } from './write-texts';

/** Reads texts again: a sentence when they are no longer what was shown, or cannot be read; null when they are. */
export async function whyNotUnchanged(jira: JiraClient, key: string, shown: Texts): Promise<string | null> {
  const now = await readTexts(jira, key, Object.keys(shown));
  if (!now.ok) return readFailureText(now.failure);
  const same = Object.entries(shown).every(([field, text]) => sameDocument(now.value.fields[field] ?? null, text ?? null));
  return same ? null : 'Somebody has changed this issue meanwhile, so nothing was sent. It is shown as it is now.';
}
