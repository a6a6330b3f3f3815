import { editFailureText } from '../shared/failure-text';
import type { JiraClient } from '../shared/jira-client';
import type { EditOutcome } from './panel-state';
import { readTexts } from './read-texts';
import { sameDocument } from '../shared/same-document';

/** Texts of one issue by field id: the summary as a string, everything else as ADF or null. */
export type Texts = Readonly<Record<string, unknown>>;

export type Written =
  | { readonly ok: true; readonly undo: () => Promise<EditOutcome> }
  | { readonly ok: false; readonly message: string; readonly outdated: boolean };

const OUTDATED = 'Somebody has changed this issue meanwhile, so nothing was written. It is shown as it is now.';
const UNFIT = "The text has a form that the app can't change safely. Change it in Jira's editor.";
const UNCLEAR = 'Jira gave no clear answer. Look at the issue before you try again: the change may be there.';

/**
 * Writes texts that were previewed. Jira has no conditional edit, so they are read again just before, and an edit that came in between
 * wins: nothing is written. Taking it back asks the same question of what was written.
 * @param shown the texts that the preview was made from
 * @param change the fields to write, made from the texts as Jira has them now; null when they cannot be changed unharmed
 */
export async function writeTexts(jira: JiraClient, key: string, shown: Texts, change: (now: Texts) => Texts | null): Promise<Written> {
  const fresh = await readTexts(jira, key, Object.keys(shown));
  if (!fresh.ok) return { ok: false, message: editFailureText(fresh.failure), outdated: false };
  const now = fresh.value.fields;
  if (!holds(now, shown)) return { ok: false, message: OUTDATED, outdated: true };
  const next = change(now);
  if (next === null) return { ok: false, message: UNFIT, outdated: false };

  const written = await put(jira, key, next);
  if (!written.ok) return { ...written, outdated: false };
  const before = Object.fromEntries(Object.keys(next).map((field) => [field, now[field] ?? null]));
  const undo = async (): Promise<EditOutcome> => {
    const later = await readTexts(jira, key, Object.keys(next));
    if (!later.ok) return { ok: false, message: editFailureText(later.failure) };
    if (!holds(later.value.fields, next)) return { ok: false, message: 'The text was changed since, so it was left as it is.' };
    return put(jira, key, before);
  };
  return { ok: true, undo };
}

/** An answer that never came does not tell whether the edit was made; the issue does. */
async function put(jira: JiraClient, key: string, fields: Texts): Promise<EditOutcome> {
  const answer = await jira.put(`/rest/api/3/issue/${encodeURIComponent(key)}`, { fields });
  if (answer.ok) return { ok: true };
  const { failure } = answer;
  if (failure.kind !== 'unavailable' || failure.status === 429) return { ok: false, message: editFailureText(failure) };
  const now = await readTexts(jira, key, Object.keys(fields));
  if (!now.ok) return { ok: false, message: UNCLEAR };
  return holds(now.value.fields, fields) ? { ok: true } : { ok: false, message: editFailureText(failure) };
}

const holds = (fields: Texts, expected: Texts): boolean => Object.entries(expected).every(([field, value]) => sameDocument(fields[field] ?? null, value ?? null));
