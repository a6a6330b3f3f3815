import * as v from 'valibot';
import { decoded, type Answer } from '../answer';
import { editFailureText } from '../failure-text';
import type { JiraClient } from '../jira-client';
import { parentEdit } from './parent-edit';

/** `outdated`: the issue belongs elsewhere than the screen showed. */
export type Moved = { readonly ok: true } | { readonly ok: false; readonly message: string; readonly outdated: boolean };

/**
 * Moves an issue from one epic to another as the current user, unless somebody else moved it meanwhile; null stands for no epic. An answer that
 * did not come through is looked after, so that what is said is true.
 */
export async function moveEpic(jira: JiraClient, key: string, from: string | null, to: string | null): Promise<Moved> {
  const before = await readParent(jira, key);
  if (!before.ok) return { ok: false, message: editFailureText(before.failure), outdated: false };
  if (before.value === to) return { ok: true };
  if (before.value !== from) return meanwhile(before.value);
  const written = await jira.put(addressOf(key), parentEdit(to));
  if (written.ok) return { ok: true };
  const { failure } = written;
  if (failure.kind !== 'unavailable' && failure.status !== 409) return { ok: false, message: editFailureText(failure), outdated: false };
  const after = await readParent(jira, key);
  if (!after.ok) return { ok: false, message: failure.status === 409 ? BUSY : 'Jira gave no clear answer, so the change may be there. Open the issue again to see.', outdated: true };
  if (after.value === to) return { ok: true };
  if (after.value !== from) return meanwhile(after.value);
  return { ok: false, message: failure.status === 409 ? BUSY : editFailureText(failure), outdated: false };
}

const BUSY = 'Somebody else changed this issue at the same moment. Nothing was changed; try again.';

const meanwhile = (now: string | null): Moved => ({ ok: false, message: `Somebody changed it meanwhile: it belongs to ${now ?? 'no epic'} now. Nothing was changed.`, outdated: true });

const addressOf = (key: string): string => `/rest/api/3/issue/${encodeURIComponent(key)}`;
// Jira leaves out what is empty
const parentNow = v.object({ fields: v.optional(v.object({ parent: v.nullish(v.object({ key: v.string() })) }), {}) });

const readParent = async (jira: JiraClient, key: string): Promise<Answer<string | null>> =>
  decoded(await jira.get(`${addressOf(key)}?fields=parent`), (json) => v.parse(parentNow, json).fields.parent?.key ?? null);
