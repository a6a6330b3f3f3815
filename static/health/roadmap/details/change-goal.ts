import * as v from 'valibot';
import { decodeEpicGoal, EMPTY_GOAL, EPIC_GOAL_PROPERTY, storedEpicGoal, type EpicGoal } from '../../../../src/contract/epic-goal';
import type { Answer } from '../../../shared/answer';
import { editFailureText, readFailureText } from '../../../shared/failure-text';
import type { JiraClient } from '../../../shared/jira-client';

export type GoalChange =
  | { readonly ok: true; readonly now: EpicGoal | null; readonly undo: () => Promise<GoalChange> }
  /** `now`: what Jira has, where that is not what the reader saw. */
  | { readonly ok: false; readonly message: string; readonly now?: EpicGoal | null };

/**
 * Writes the goal of an epic as the reader. Jira has no conditional edit: what is there is read just before, and what somebody else wrote
 * meanwhile stays. A goal without any text is removed.
 * @param from what the reader saw; null where there was none
 */
export async function changeGoal(jira: JiraClient, key: string, from: EpicGoal | null, to: EpicGoal | null): Promise<GoalChange> {
  const path = `/rest/api/3/issue/${encodeURIComponent(key)}/properties/${EPIC_GOAL_PROPERTY}`;
  const before = keptOf(await jira.get(path));
  if (!before.ok) return before;
  if (!isSame(before.now, from)) return { ok: false, message: 'Somebody changed this meanwhile, so nothing was saved.', now: before.now };
  const wanted = to === null || isSame(to, null) ? null : to;
  const answer = wanted !== null ? await jira.put(path, storedEpicGoal(wanted)) : before.now === null ? null : await jira.remove(path);
  if (answer !== null && !answer.ok) return { ok: false, message: editFailureText(answer.failure) };
  return { ok: true, now: wanted, undo: () => changeGoal(jira, key, wanted, from) };
}

const property = v.object({ value: v.unknown() });

type Kept = { readonly ok: true; readonly now: EpicGoal | null } | { readonly ok: false; readonly message: string };

function keptOf(answer: Answer<unknown>): Kept {
  // Jira says the same of an epic that is not there; then the write says so
  if (!answer.ok) return answer.failure.kind === 'unseen' ? { ok: true, now: null } : { ok: false, message: readFailureText(answer.failure) };
  const read = v.safeParse(property, answer.value);
  const now = read.success ? decodeEpicGoal(read.output.value) : null;
  return now === null ? { ok: false, message: 'What is kept here was written in a form that this page does not know, so it stays as it is.' } : { ok: true, now };
}

const isSame = (one: EpicGoal | null, other: EpicGoal | null): boolean => {
  const [a, b] = [one ?? EMPTY_GOAL, other ?? EMPTY_GOAL];
  return a.goal === b.goal && a.indicator === b.indicator && a.strategy === b.strategy && a.link === b.link;
};
