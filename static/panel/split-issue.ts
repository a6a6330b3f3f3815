import * as v from 'valibot';
import { splitDescription } from '../../src/core/fixes/split-story';
import { decoded, type JiraFailure } from '../shared/answer';
import { editFailureText } from '../shared/failure-text';
import type { JiraClient } from '../shared/jira-client';
import type { Made, TakenBack } from './make-edit';
import { linkBody } from './split-link';
import type { SplitPlan } from './split-plan';
import { removeUntouched, touches } from './remove-untouched';
import { sameDocument } from '../shared/same-document';
import { readTexts } from './read-texts';
import { writeTexts, type Texts } from './write-texts';

export interface SplitRequest {
  readonly key: string;
  readonly plan: SplitPlan;
  /** The texts that the preview was made from: summary and description. */
  readonly shown: Texts;
  /** The texts that the issue keeps; null when they cannot be changed unharmed. */
  readonly change: (now: Texts) => Texts | null;
  readonly summary: string;
  readonly sentence: string;
}

const OUTDATED = 'Somebody has changed this issue meanwhile, so nothing was split. It is shown as it is now.';
const UNFIT = "The story stands in a form that the app can't change safely. Split it in Jira.";
const UNCLEAR = 'Jira gave no clear answer. Look in the backlog before you try again: the new issue may be there. This issue was left as it is.';

const createdIssue = v.object({ key: v.string() });

/**
 * Creates the second story, links it, and only then shortens the first one: whatever fails on the way, no word of the story is lost, and
 * what was done is told. Taking it back restores the first story and then deletes the second, unless somebody has worked on it.
 */
export async function splitIssue(jira: JiraClient, request: SplitRequest): Promise<Made> {
  const { key, plan, shown, change } = request;
  const fresh = await readTexts(jira, key, Object.keys(shown));
  if (!fresh.ok) return { ok: false, message: editFailureText(fresh.failure), outdated: false };
  if (!Object.entries(shown).every(([field, text]) => sameDocument(fresh.value.fields[field] ?? null, text ?? null))) return { ok: false, message: OUTDATED, outdated: true };
  if (change(fresh.value.fields) === null) return { ok: false, message: UNFIT, outdated: false };

  const made = decoded(await jira.post('/rest/api/3/issue', { fields: newFields(request) }), (json) => v.parse(createdIssue, json).key);
  if (!made.ok) return { ok: false, message: creationFailureText(made.failure), outdated: false };
  const second = made.value;
  const linked = plan.link === null ? null : await jira.post('/rest/api/3/issueLink', linkBody(plan.link, key, second));
  const written = await writeTexts(jira, key, shown, change);
  const untouched = await touches(jira, second);

  const undo = async (): Promise<TakenBack> => {
    const restored = written.ok ? await written.undo() : null;
    if (restored?.ok === false) return { ok: false, message: `${restored.message} ${second} stays, too.` };
    const removed = plan.mayDelete ? await removeUntouched(jira, second, untouched) : { ok: false as const, why: "you don't have permission to delete it" };
    const first = restored === null ? '' : `${key} reads as before. `;
    return removed.ok ? { ok: true, said: `${first}${second} was deleted.` } : { ok: true, said: `${first}${second} stays: ${removed.why}.`, opens: second };
  };
  const link = linked === null || linked.ok ? '' : ` It could not be linked: ${editFailureText(linked.failure)}`;
  const first = written.ok ? '' : ` ${key} was left as it was, so both have the second action: ${written.message}`;
  return { ok: true, said: `${second} was created${linked?.ok === true ? ' and linked' : ''}.${link}${first}`, opens: second, undo };
}

const newFields = ({ key, plan, summary, sentence }: SplitRequest): object => ({
  ...plan.fields,
  summary,
  ...(plan.hasDescription ? { description: splitDescription(sentence, key) } : {}),
});

function creationFailureText(failure: JiraFailure): string {
  if (failure.kind === 'unreadable' || (failure.kind === 'unavailable' && failure.status !== 429)) return UNCLEAR;
  if (failure.kind === 'forbidden' && failure.details.length === 0) return "You don't have permission to create issues in this project.";
  return editFailureText(failure);
}
