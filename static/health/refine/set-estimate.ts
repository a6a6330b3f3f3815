import type { Definition } from '../../../src/core/definition/definition';
import { readFailureText } from '../../shared/failure-text';
import type { JiraClient } from '../../shared/jira-client';
import { editEstimate } from '../../panel/edit-issue';
import { readEstimate } from '../../shared/estimate-input';
import type { Made, TakenBack } from '../../panel/make-edit';
import { issueBy, readIssue } from '../../panel/read-issue';

/** Sets what was typed as story points, as the current user, unless the issue has an estimate by now. */
export async function setEstimate(jira: JiraClient, key: string, definition: Definition, typed: string): Promise<Made> {
  const input = readEstimate(typed);
  if (!input.ok) return { ok: false, message: input.problem, outdated: false };
  const edit = (from: number | null, to: number | null) => changeEstimate(jira, key, definition, from, to);
  const made = await edit(null, input.value);
  if (!made.ok) return made;
  const undo = async (): Promise<TakenBack> => {
    const back = await edit(input.value, null);
    return back.ok ? { ok: true, said: 'Estimate removed.' } : back;
  };
  return { ok: true, said: `Estimate set to ${input.value}.`, undo };
}

type Changed = { readonly ok: true } | { readonly ok: false; readonly message: string; readonly outdated: boolean };

/** Jira has no conditional edit: the issue is read just before, and what somebody else wrote meanwhile stays. */
async function changeEstimate(jira: JiraClient, key: string, definition: Definition, from: number | null, to: number | null): Promise<Changed> {
  const refused = (message: string, outdated = false): Changed => ({ ok: false, message, outdated });
  const answer = await readIssue(jira, key);
  if (!answer.ok) return refused(readFailureText(answer.failure));
  const { facts, estimateField, editable } = issueBy(answer.value, definition);
  if (estimateField === null) return refused('This issue has no estimate field.');
  if (!editable.has(estimateField)) return refused("You don't have permission to edit the estimate of this issue.");
  const now = facts.estimate ?? null;
  if (now !== from) return refused(now === null ? 'Somebody removed the estimate meanwhile.' : `Somebody set the estimate to ${now} meanwhile.`, true);
  const outcome = await editEstimate(jira, key, estimateField, to);
  return outcome.ok ? outcome : refused(outcome.message);
}
